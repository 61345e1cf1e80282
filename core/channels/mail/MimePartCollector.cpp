// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MimePartCollector.h"

#include "core/channels/mail/MimeText.h"

#include <gmime/gmime.h>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// File names are shown and saved: no folders, no control or direction-changing characters ("gpj.exe" backwards).
QString safeFileName(QString name)
{
    constexpr int longestName = 255;
    name = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    name = name.trimmed();
    if (name == "."_L1 || name == ".."_L1)
        return {};
    return name.size() > longestName ? name.right(longestName) : name;
}

QString decodedParameter(const char *value)
{
    return value ? decodeHeaderText(QByteArray(value)) : QString();
}

QString fileNameOf(GMimeObject *object)
{
    const QString name = decodedParameter(g_mime_object_get_content_disposition_parameter(object, "filename"));
    return safeFileName(name.isEmpty() ? decodedParameter(g_mime_object_get_content_type_parameter(object, "name"))
                                       : name);
}

bool parameterIs(GMimeObject *object, const char *name, QByteArrayView value)
{
    const char *found = g_mime_object_get_content_type_parameter(object, name);
    return found && QByteArray(found).trimmed().compare(value, Qt::CaseInsensitive) == 0;
}

QString withoutAngles(const char *id)
{
    return id ? QString::fromUtf8(id).remove(u'<').remove(u'>').trimmed() : QString();
}

/// A Content-Type that is none means text (RFC 2045 5.2); what kind, its words may tell.
QString typeOf(GMimeObject *object)
{
    GMimeContentType *type = g_mime_object_get_content_type(object);
    if (!type)
        return u"text/plain"_s;
    const QByteArray raw = QByteArray(g_mime_object_get_header(object, "Content-Type")).toLower();
    if (!raw.isEmpty() && !raw.contains('/') && !raw.contains("name"))
        return raw.contains("html") ? u"text/html"_s : u"text/plain"_s;
    return (QString::fromLatin1(g_mime_content_type_get_media_type(type)) + u'/' +
            QString::fromLatin1(g_mime_content_type_get_media_subtype(type)))
        .toLower();
}

MimePart describe(GMimeObject *object, const QString &path, int parent)
{
    MimePart part{path, parent, {}, {}, {}, {}, {}, {}, {}, {}};
    part.type = typeOf(object);
    part.charset = g_mime_object_get_content_type_parameter(object, "charset");
    const char *disposition = g_mime_object_get_disposition(object);
    part.disposition = disposition ? QString::fromLatin1(disposition).toLower() : QString();
    part.fileName = fileNameOf(object);
    part.contentId = withoutAngles(g_mime_object_get_content_id(object));
    part.start = withoutAngles(g_mime_object_get_content_type_parameter(object, "start"));
    part.flowed = parameterIs(object, "format", "flowed");
    part.delSp = parameterIs(object, "delsp", "yes");
    if (GMIME_IS_PART(object))
        part.contentLocation = QString::fromUtf8(g_mime_part_get_content_location(GMIME_PART(object)));
    return part;
}

/// Walks GMime's objects depth first into plain parts.
class PartCollector
{
public:
    PartCollector(std::vector<MimePart> &parts, std::vector<GMimeObject *> &objects)
        : m_parts(parts), m_objects(objects)
    {}

    void collect(GMimeObject *root)
    {
        const bool isTree = GMIME_IS_MULTIPART(root) && g_mime_multipart_get_count(GMIME_MULTIPART(root)) > 0;
        add(root, isTree ? QString() : u"1"_s, -1);
    }

private:
    void add(GMimeObject *object, const QString &path, int parent)
    {
        const int index = int(m_parts.size());
        m_parts.push_back(describe(object, path, parent));
        m_objects.push_back(object);
        if (parent >= 0)
            m_parts[size_t(parent)].children.push_back(index);
        if (!GMIME_IS_MULTIPART(object))
            return;
        const QString prefix = path.isEmpty() ? QString() : path + u'.';
        for (int i = 0; i < g_mime_multipart_get_count(GMIME_MULTIPART(object)); ++i)
            add(g_mime_multipart_get_part(GMIME_MULTIPART(object), i), prefix + QString::number(i + 1), index);
    }

    std::vector<MimePart> &m_parts;
    std::vector<GMimeObject *> &m_objects;
};

}

void collectMimeParts(_GMimeObject *root, std::vector<MimePart> &parts, std::vector<_GMimeObject *> &objects)
{
    PartCollector(parts, objects).collect(root);
}

}
