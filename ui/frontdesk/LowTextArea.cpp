#include "ui/frontdesk/LowTextArea.h"

#include "ui/common/TextArea.h"

#include <QPlainTextEdit>

namespace ventanilla::frontdesk {

void keepLow(ui::TextArea *text)
{
    text->setVisibleLines(2);
    text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    text->edit()->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
}

} // namespace ventanilla::frontdesk
