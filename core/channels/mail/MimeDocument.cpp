// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MimeDocument.h"

#include "core/channels/mail/MimeCharset.h"
#include "core/channels/mail/MimeLimits.h"
#include "core/channels/mail/MimeText.h"

#include <QRegularExpression>

#include <gmime/gmime.h>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

struct MimeDocument::Tree
{
    struct Unref
    {
        void operator()(gpointer object) const { g_object_unref(object); }
    };

    QByteArray bytes;
    MailHeaders headers;
    std::unique_ptr<GMimeMessage, Unref> message;
    std::vector<MimePart> parts;
    std::vector<GMimeObject *> objects; ///< of each part; owned by message, null where `literal` stands
    QByteArray literal;                 ///< content of the root where there is no object for it
    QStringList problems;
};

namespace
{

template <class T>
struct GUnref
{
    void operator()(T *object) const { g_object_unref(object); }
};

template <class T>
using GPtr = std::unique_ptr<T, GUnref<T>>;

using FormatOptions = std::unique_ptr<GMimeFormatOptions, decltype(&g_mime_format_options_free)>;
using ParserOptions = std::unique_ptr<GMimeParserOptions, decltype(&g_mime_parser_options_free)>;

constexpr int mostProblems = 20;
constexpr qsizetype longestHeaderBlock = 1024 * 1024;

void initialiseGMime()
{
    static const bool once = (g_mime_init(), true); // thread-safe since C++11
    Q_UNUSED(once)
}

QString warningText(GMimeParserWarning warning)
{
    switch (warning) {
    case GMIME_WARN_INVALID_CONTENT_TYPE:
        return u"invalid Content-Type"_s;
    case GMIME_WARN_MALFORMED_MULTIPART:
        return u"multipart without parts"_s;
    case GMIME_WARN_TRUNCATED_MESSAGE:
        return u"the mail ends before its last boundary"_s;
    case GMIME_WARN_MALFORMED_MESSAGE:
        return u"malformed message"_s;
    case GMIME_CRIT_INVALID_HEADER_NAME:
        return u"invalid header name"_s;
    case GMIME_CRIT_CONFLICTING_HEADER:
        return u"conflicting headers"_s;
    case GMIME_CRIT_CONFLICTING_PARAMETER:
        return u"conflicting header parameters"_s;
    case GMIME_CRIT_MULTIPART_WITHOUT_BOUNDARY:
        return u"multipart without boundary"_s;
    case GMIME_CRIT_NESTING_OVERFLOW:
        return u"parts nested too deeply"_s;
    case GMIME_WARN_PART_WITHOUT_CONTENT:
        return u"part without content"_s;
    case GMIME_CRIT_PART_WITHOUT_HEADERS_OR_CONTENT:
        return u"part without headers or content"_s;
    default:
        return {}; // what is read all the same by everybody: raw 8-bit, repeated headers
    }
}

void noteWarning(gint64, GMimeParserWarning warning, const gchar *, gpointer problems)
{
    auto &list = *static_cast<QStringList *>(problems);
    const QString text = warningText(warning);
    if (!text.isEmpty() && list.size() < mostProblems && !list.contains(text))
        list.append(text);
}

/// GMime 3.2.15 takes a fourth argument, which frees the user data.
template <class Set>
void setWarningCallback(Set set, GMimeParserOptions *options, QStringList &problems)
{
    if constexpr (std::is_invocable_v<Set, GMimeParserOptions *, GMimeParserWarningFunc, gpointer>)
        set(options, noteWarning, &problems);
    else
        set(options, noteWarning, &problems, nullptr);
}

ParserOptions looseOptions(QStringList &problems)
{
    ParserOptions options(g_mime_parser_options_new(), &g_mime_parser_options_free);
    const char *fallbacks[] = {"utf-8", "windows-1252", nullptr};
    g_mime_parser_options_set_fallback_charsets(options.get(), fallbacks);
    g_mime_parser_options_set_parameter_compliance_mode(options.get(), GMIME_RFC_COMPLIANCE_LOOSE);
    g_mime_parser_options_set_rfc2047_compliance_mode(options.get(), GMIME_RFC_COMPLIANCE_LOOSE);
    setWarningCallback(g_mime_parser_options_set_warning_callback, options.get(), problems);
    return options;
}

GMimeMessage *parseWithGMime(const QByteArray &bytes, QStringList &problems)
{
    const ParserOptions options = looseOptions(problems);
    const GPtr<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const GPtr<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_persist_stream(parser.get(), TRUE);
    return g_mime_parser_construct_message(parser.get(), options.get());
}

QByteArray written(GMimeStream *memory)
{
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
    return QByteArray(reinterpret_cast<const char *>(array->data), qsizetype(array->len));
}

FormatOptions wireFormat()
{
    FormatOptions options(g_mime_format_options_new(), &g_mime_format_options_free);
    g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    return options;
}

QByteArray contentOf(GMimeObject *object)
{
    const GPtr<GMimeStream> stream(g_mime_stream_mem_new());
    if (GMIME_IS_MESSAGE_PART(object)) {
        if (GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)))
            g_mime_object_write_to_stream(GMIME_OBJECT(message), wireFormat().get(), stream.get());
    } else if (GMIME_IS_PART(object)) {
        if (GMimeDataWrapper *content = g_mime_part_get_content(GMIME_PART(object)))
            g_mime_data_wrapper_write_to_stream(content, stream.get());
    }
    return written(stream.get());
}

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

/// Skips what can stand before a header by mistake: a byte order mark, white space, an mbox separator.
QByteArray fromFirstHeader(QByteArray bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    qsizetype begin = 0;
    while (begin < bytes.size() && QByteArrayView(" \t\r\n").contains(bytes[begin]))
        ++begin;
    bytes.remove(0, begin);
    if (bytes.startsWith("From ") || bytes.startsWith(">From "))
        bytes.remove(0, bytes.indexOf('\n') + 1);
    if (!bytes.contains('\n'))
        bytes.replace('\r', '\n'); // line ends of the old Macintosh
    return bytes;
}

/// A mail whose header is not larger than any honest one.
QByteArray withBoundedHeader(const QByteArray &bytes, QStringList &problems)
{
    if (bytes.size() <= longestHeaderBlock)
        return bytes;
    qsizetype end = bytes.indexOf("\n\n");
    const qsizetype wireEnd = bytes.indexOf("\n\r\n");
    end = end < 0 || (wireEnd >= 0 && wireEnd < end) ? wireEnd : end;
    if (end >= 0 && end <= longestHeaderBlock)
        return bytes;
    problems.append(u"header longer than 1 MB, cut"_s);
    const qsizetype lineEnd = bytes.lastIndexOf('\n', longestHeaderBlock);
    return bytes.first(lineEnd > 0 ? lineEnd : longestHeaderBlock) + (end < 0 ? QByteArray("\n") : bytes.mid(end));
}

/// The charset that HTML declares of itself, in <meta charset=x> or <meta … content="text/html; charset=x">.
QByteArray declaredInHtml(const QByteArray &html)
{
    static const QRegularExpression meta(u"<meta[^>]*charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return meta.match(QString::fromLatin1(html.first(std::min<qsizetype>(html.size(), 2048)))).captured(1).toLatin1();
}

/// Text whose header declares base64 though it is not: spaces and punctuation all over it.
bool isFalseBase64(const QByteArray &encoded)
{
    const QByteArray sample = encoded.first(std::min<qsizetype>(encoded.size(), 1000));
    const auto foreign = std::count_if(sample.begin(), sample.end(), [](char c) {
        return !(g_ascii_isalnum(c) || c == '+' || c == '/' || c == '=' || c == '\r' || c == '\n');
    });
    return foreign * 20 > sample.size();
}

QByteArray undecodedContentOf(GMimeObject *object)
{
    const GPtr<GMimeStream> stream(g_mime_stream_mem_new());
    if (GMimeDataWrapper *content = GMIME_IS_PART(object) ? g_mime_part_get_content(GMIME_PART(object)) : nullptr) {
        GMimeStream *source = g_mime_data_wrapper_get_stream(content);
        g_mime_stream_reset(source);
        g_mime_stream_write_to_stream(source, stream.get());
    }
    return written(stream.get());
}

bool isDeclaredBase64(GMimeObject *object)
{
    return GMIME_IS_PART(object) &&
           g_mime_part_get_content_encoding(GMIME_PART(object)) == GMIME_CONTENT_ENCODING_BASE64;
}

}

MimeDocument::MimeDocument(std::unique_ptr<Tree> tree) : m_tree(std::move(tree)) {}
MimeDocument::MimeDocument(MimeDocument &&) noexcept = default;
MimeDocument &MimeDocument::operator=(MimeDocument &&) noexcept = default;
MimeDocument::~MimeDocument() = default;

Result<MimeDocument> MimeDocument::parse(const QByteArray &bytes)
{
    initialiseGMime();
    auto tree = std::make_unique<Tree>();
    tree->bytes = withBoundedHeader(fromFirstHeader(bytes), tree->problems);
    tree->headers = MailHeaders::parse(tree->bytes);
    if (tree->headers.isEmpty())
        return Error{ErrorKind::Malformed, u"no mail header in %1 bytes"_s.arg(bytes.size()), {}};
    QByteArray bounded = tree->bytes;
    if (const qsizetype harmless = harmlessSize(bounded); harmless < bounded.size()) {
        tree->problems.append(u"more parts than a mail has: only the first %1 bytes were read"_s.arg(harmless));
        bounded.truncate(harmless);
    }
    tree->message.reset(parseWithGMime(bounded, tree->problems));
    GMimeObject *root = tree->message ? g_mime_message_get_mime_part(tree->message.get()) : nullptr;
    if (root)
        PartCollector(tree->parts, tree->objects).collect(root);
    if (!root || (tree->parts.size() == 1 && GMIME_IS_MULTIPART(root))) {
        tree->parts = {MimePart{u"1"_s, -1, {}, u"text/plain"_s, {}, {}, {}, {}, {}, {}}};
        tree->objects = {nullptr};
        tree->literal = bounded.mid(MailHeaders::parse(bounded).bodyOffset());
    }
    return MimeDocument(std::move(tree));
}

const MailHeaders &MimeDocument::headers() const
{
    return m_tree->headers;
}

QByteArray MimeDocument::bytes() const
{
    return m_tree->bytes;
}

const std::vector<MimePart> &MimeDocument::parts() const
{
    return m_tree->parts;
}

QByteArray MimeDocument::content(int part) const
{
    GMimeObject *object = m_tree->objects.at(size_t(part));
    return object ? contentOf(object) : m_tree->literal;
}

QByteArray MimeDocument::textBytes(int part) const
{
    GMimeObject *object = m_tree->objects.at(size_t(part));
    if (!object || !isDeclaredBase64(object))
        return content(part);
    const QByteArray encoded = undecodedContentOf(object);
    return isFalseBase64(encoded) ? encoded : content(part);
}

QString MimeDocument::text(int part) const
{
    const MimePart &described = m_tree->parts.at(size_t(part));
    const QByteArray bytes = textBytes(part);
    const bool undeclaredHtml = described.charset.isEmpty() && described.type == "text/html"_L1;
    QString text = decodeCharset(bytes, undeclaredHtml ? declaredInHtml(bytes) : described.charset);
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return described.flowed && described.type == "text/plain"_L1 ? joinFlowedLines(text, described.delSp) : text;
}

const QStringList &MimeDocument::problems() const
{
    return m_tree->problems;
}

}
