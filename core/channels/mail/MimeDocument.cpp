// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MimeDocument.h"

#include "core/channels/mail/MimeBodyFields.h"
#include "core/channels/mail/MimeCharset.h"
#include "core/channels/mail/MimeLimits.h"
#include "core/channels/mail/MimePartCollector.h"
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
    QByteArray literal;                 ///< content of the root where there is no object for it, still encoded
    GMimeContentEncoding literalEncoding = GMIME_CONTENT_ENCODING_DEFAULT;
    QStringList problems;

    bool takeLoneText(const QByteArray &mail, const MimeBodyFields &fields);
    void takeApart(const QByteArray &mail, const std::optional<MimeBodyFields> &fields);
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
constexpr qsizetype longestMimeHeaderBlock = 1024 * 1024;

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

/// GMime makes objects of every field it is given. Where the header is in good order it gets those about the body only.
GPtr<GMimeStream> streamOf(const QByteArray &mail, const std::optional<MimeBodyFields> &fields)
{
    if (!fields)
        return GPtr<GMimeStream>(g_mime_stream_mem_new_with_buffer(mail.constData(), size_t(mail.size())));
    GByteArray *bytes = g_byte_array_sized_new(guint(fields->block.size() + 1 + mail.size() - fields->bodyOffset));
    const auto append = [bytes](QByteArrayView piece) {
        g_byte_array_append(bytes, reinterpret_cast<const guint8 *>(piece.data()), guint(piece.size()));
    };
    append(fields->block);
    append("\n");
    append(QByteArrayView(mail).sliced(fields->bodyOffset));
    GPtr<GMimeStream> stream(g_mime_stream_mem_new_with_byte_array(bytes));
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(stream.get()), TRUE);
    return stream;
}

GMimeMessage *parseWithGMime(const QByteArray &mail, const std::optional<MimeBodyFields> &fields, QStringList &problems)
{
    const ParserOptions options = looseOptions(problems);
    const GPtr<GMimeStream> stream = streamOf(mail, fields);
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

/// The mail's only part, if it is a text declared in a usual way: then there is nothing to take apart.
std::optional<MimePart> loneText(const MimeBodyFields &fields)
{
    const auto type =
        fields.type.isNull() ? PlainContentType{"text", "plain", {}, {}, {}} : plainContentType(fields.type);
    if (!type || fields.hasOthers || type->type.compare("text", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    MimePart part{u"1"_s, -1, {}, {}, {}, {}, {}, {}, {}, {}};
    part.type = (u"text/"_s + QLatin1StringView(type->subtype)).toLower();
    part.charset = type->charset.toByteArray();
    part.flowed = type->format.compare("flowed", Qt::CaseInsensitive) == 0;
    part.delSp = type->delSp.compare("yes", Qt::CaseInsensitive) == 0;
    return part;
}

/// Nothing if it is one that does more than to write bytes in another way, or is written in an unusual one.
std::optional<GMimeContentEncoding> plainEncoding(const QByteArray &value)
{
    if (value.isNull())
        return GMIME_CONTENT_ENCODING_DEFAULT;
    const bool isAscii = std::all_of(value.begin(), value.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
    const GMimeContentEncoding encoding = g_mime_content_encoding_from_string(value.constData());
    if (!isAscii || value.contains("=?") || encoding == GMIME_CONTENT_ENCODING_UUENCODE)
        return std::nullopt;
    return encoding;
}

QByteArray decodedLiteral(const QByteArray &bytes, GMimeContentEncoding encoding)
{
    if (encoding != GMIME_CONTENT_ENCODING_BASE64 && encoding != GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE)
        return bytes;
    GMimeEncoding decoder;
    g_mime_encoding_init_decode(&decoder, encoding);
    QByteArray decoded(qsizetype(g_mime_encoding_outlen(&decoder, size_t(bytes.size()))), Qt::Uninitialized);
    decoded.truncate(
        qsizetype(g_mime_encoding_flush(&decoder, bytes.constData(), size_t(bytes.size()), decoded.data())));
    return decoded;
}

/// Skips what can stand before a header by mistake: a byte order mark, white space, an mbox separator.
QByteArray fromFirstHeader(const QByteArray &mail)
{
    QByteArrayView rest(mail);
    if (rest.startsWith("\xef\xbb\xbf"))
        rest = rest.sliced(3);
    while (!rest.isEmpty() && QByteArrayView(" \t\r\n").contains(rest.front()))
        rest = rest.sliced(1);
    if (rest.startsWith("From ") || rest.startsWith(">From "))
        rest = rest.sliced(rest.indexOf('\n') + 1);
    QByteArray bytes = rest.size() == mail.size() ? mail : rest.toByteArray();
    if (!bytes.contains('\n'))
        bytes.replace('\r', '\n'); // line ends of the old Macintosh
    return bytes;
}

/// A mail whose header is not larger than any honest one.
QByteArray withBoundedHeader(const QByteArray &bytes, QStringList &problems)
{
    if (bytes.size() <= longestMimeHeaderBlock)
        return bytes;
    qsizetype end = bytes.indexOf("\n\n");
    const qsizetype wireEnd = bytes.indexOf("\n\r\n");
    end = end < 0 || (wireEnd >= 0 && wireEnd < end) ? wireEnd : end;
    if (end >= 0 && end <= longestMimeHeaderBlock)
        return bytes;
    problems.append(u"header longer than 1 MB, cut"_s);
    const qsizetype lineEnd = bytes.lastIndexOf('\n', longestMimeHeaderBlock);
    return bytes.first(lineEnd > 0 ? lineEnd : longestMimeHeaderBlock) + (end < 0 ? QByteArray("\n") : bytes.mid(end));
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

/// Most mails are one text, and need no tree.
bool MimeDocument::Tree::takeLoneText(const QByteArray &mail, const MimeBodyFields &fields)
{
    auto part = loneText(fields);
    const auto encoding = plainEncoding(fields.encoding);
    if (!part || !encoding)
        return false;
    parts.push_back(*std::move(part));
    objects = {nullptr};
    literal = mail.mid(fields.bodyOffset);
    literalEncoding = *encoding;
    return true;
}

void MimeDocument::Tree::takeApart(const QByteArray &mail, const std::optional<MimeBodyFields> &fields)
{
    message.reset(parseWithGMime(mail, fields, problems));
    GMimeObject *root = message ? g_mime_message_get_mime_part(message.get()) : nullptr;
    if (root)
        collectMimeParts(root, parts, objects);
    if (!root || (parts.size() == 1 && GMIME_IS_MULTIPART(root))) {
        parts = {MimePart{u"1"_s, -1, {}, u"text/plain"_s, {}, {}, {}, {}, {}, {}}};
        objects = {nullptr};
        literal = mail.mid(MailHeaders::parse(mail).bodyOffset());
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
    const auto fields = mimeBodyFields(bounded);
    if (!fields || !tree->takeLoneText(bounded, *fields))
        tree->takeApart(bounded, fields);
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
    return object ? contentOf(object) : decodedLiteral(m_tree->literal, m_tree->literalEncoding);
}

QByteArray MimeDocument::textBytes(int part) const
{
    GMimeObject *object = m_tree->objects.at(size_t(part));
    const bool isBase64 = object ? isDeclaredBase64(object) : m_tree->literalEncoding == GMIME_CONTENT_ENCODING_BASE64;
    if (!isBase64)
        return content(part);
    const QByteArray encoded = object ? undecodedContentOf(object) : m_tree->literal;
    return isFalseBase64(encoded) ? encoded : content(part);
}

QString MimeDocument::text(int part) const
{
    const MimePart &described = m_tree->parts.at(size_t(part));
    const QByteArray bytes = textBytes(part);
    const bool undeclaredHtml = described.charset.isEmpty() && described.type == "text/html"_L1;
    QString text = decodeCharset(bytes, undeclaredHtml ? declaredInHtml(bytes) : described.charset);
    if (text.contains(u'\r'))
        text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return described.flowed && described.type == "text/plain"_L1 ? joinFlowedLines(text, described.delSp) : text;
}

const QStringList &MimeDocument::problems() const
{
    return m_tree->problems;
}

}
