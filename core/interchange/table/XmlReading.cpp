#include "core/interchange/table/XmlReading.h"

#include <QXmlStreamReader>

namespace ventanilla::interchange::xml {

void limitDepth(QXmlStreamReader &reader, int depth)
{
    if (depth > deepest)
        reader.raiseError(QStringLiteral("too deep"));
}

QString elementText(QXmlStreamReader &reader)
{
    QString text;
    for (int depth = 1; depth > 0 && !reader.atEnd();) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            limitDepth(reader, ++depth);
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::Characters:
            if (depth == 1)
                text += reader.text();
            break;
        default:
            break;
        }
    }
    return text;
}

void skipElement(QXmlStreamReader &reader)
{
    (void)elementText(reader);
}

} // namespace ventanilla::interchange::xml
