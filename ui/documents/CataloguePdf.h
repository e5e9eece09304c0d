#pragma once

#include "core/catalogue/PrintedCatalogue.h"

#include <memory>

class QPagedPaintDevice;

namespace ventanilla::documents {

enum class CatalogueAudience {
    Public, // a booklet to take home: what each is, who it is for, what to bring, where, how long it takes
    Wall    // a poster: name and where, in large type
};

enum class CataloguePaper { Letter, A4, A3 };

// Booklets are printed on letter, posters on A3.
[[nodiscard]] CataloguePaper usualPaper(CatalogueAudience audience);

// The catalogue laid out on pages, black on white, in the program's language. Says nothing of quotas and budgets. Works
// without a screen; needs a QGuiApplication for its fonts. Used by the thread that made it.
class CataloguePages
{
public:
    CataloguePages(const catalogue::PrintedCatalogue &catalogue, CatalogueAudience audience, CataloguePaper paper);
    ~CataloguePages();

    [[nodiscard]] int count() const;
    // On a device with pages of any size: the paper is fitted into them. False when it took no page.
    [[nodiscard]] bool paint(QPagedPaintDevice &device) const;
    // Errors: as savePdf.
    [[nodiscard]] Result<void> writePdf(const QString &file) const;

private:
    class Layout;
    std::unique_ptr<Layout> m_layout;
};

} // namespace ventanilla::documents
