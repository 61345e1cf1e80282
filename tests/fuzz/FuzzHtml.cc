// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as the HTML of a mail: whatever they are, what comes out is harmless, settled and not much longer.
#include "core/text/HtmlSanitizer.h"
#include "tests/fuzz/Demand.h"
#include "tests/support/HtmlHarm.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

void demandHarmless(const QString &html, qsizetype pictures)
{
    const QString harm = harmInHtml(html, pictures);
    demand(harm.isEmpty(), u"harmless: "_s + harm);
}

}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString html = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const SanitisedHtml kept = sanitiseHtml(html);
    demandHarmless(kept.html, 0);
    demand(sanitiseHtml(kept.html).html == kept.html, u"kept.html is settled"_s);
    demand(kept.pictures.isEmpty() && kept.quoted.isEmpty(), u"nothing to show where nothing is shown"_s);
    demand(kept.blocked.size() <= 100, u"at most 100 reports"_s);
    demand(kept.html.size() <= 1'000 * html.size() + 1'000, u"kept.html is bounded"_s);
    demand(kept.text.size() <= 1'000 * html.size() + 1'000, u"kept.text is bounded"_s);

    const SanitisedHtml shown = sanitiseHtml(html, HtmlUse::Show);
    demandHarmless(shown.html, shown.pictures.size());
    demandHarmless(shown.quoted, shown.pictures.size());
    demand(shown.pictures.size() <= 200, u"at most 200 pictures"_s);
    demand(shown.text == kept.text, u"both say the same"_s);
    for (const HtmlPicture &picture : shown.pictures) {
        const bool isWeb = picture.source.startsWith("http://"_L1) || picture.source.startsWith("https://"_L1);
        demand(picture.kind != HtmlPicture::Kind::Remote || (isWeb && !picture.host.isEmpty()), u"a remote address"_s);
        demand(picture.width >= 0 && picture.width <= 2'000 && picture.height >= 0 && picture.height <= 2'000,
               u"a bounded picture"_s);
    }
    return 0;
}
