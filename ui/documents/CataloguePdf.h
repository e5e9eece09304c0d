#pragma once

#include "core/catalogue/PrintedCatalogue.h"
#include "ui/documents/Paper.h"

#include <memory>

namespace ventanilla::documents {

enum class CatalogueAudience {
    Public, // a booklet to take home: what each is, who it is for, what to bring, where, how long it takes
    Wall    // a poster: name and where, in large type
};

enum class CataloguePaper { Letter, A4, A3 };

// Booklets are printed on letter, posters on A3.
[[nodiscard]] CataloguePaper usualPaper(CatalogueAudience audience);
[[nodiscard]] QPageSize pageSizeOf(CataloguePaper paper);

// The catalogue laid out on pages, black on white, in the program's language. Says nothing of quotas and budgets. Works
// without a screen; needs a QGuiApplication for its fonts. Used by the thread that made it.
class CataloguePages
{
public:
    CataloguePages(const catalogue::PrintedCatalogue &catalogue, CatalogueAudience audience, CataloguePaper paper);

    [[nodiscard]] int count() const;
    // Painted by the thread that laid it out; fitted into pages of another size.
    [[nodiscard]] Paper paper() const;

private:
    class Layout;
    std::shared_ptr<const Layout> m_layout;
};

} // namespace ventanilla::documents
