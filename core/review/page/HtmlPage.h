// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/review/bundle/BundleManifest.h"

#include <QJsonObject>

#include <functional>
#include <memory>

class QIODevice;

namespace firstmile
{

class PageFrame;
struct PageStretch;

/// How a page is written.
struct HtmlPageStyle
{
    QString language;      ///< of the page's own words: "en", "fr", "pt-BR", "pt-PT", with '_' too; else English
    QString zone;          ///< IANA, of its times; empty or unknown: this machine's
    bool internals = true; ///< ExportChoice::internals
    /// A page that stands alone: bytes of an ExportedFile whose entry is not empty, to be put into the page. None: the
    /// files are links relative to the page, as in a bundle.
    std::function<Result<QByteArray>(const ExportedFile &)> picture;
};

/// What was exported, as HTML that any browser opens from disk: readable without scripts, asking nothing of any
/// network, under a Content-Security-Policy that lets the page's own style and script through and nothing else.
///
/// Conversations gather in a spool file, so that memory does not grow with them, until the page is put together.
class HtmlPage
{
public:
    /// `state`: what state() gave after the last add() that counts; the spool's rest is cut off. Empty: begins anew.
    /// Storage: the spool cannot be written, or is not what `state` says.
    static Result<std::unique_ptr<HtmlPage>> open(const QString &spool, HtmlPageStyle style,
                                                  const QByteArray &state = {});
    ~HtmlPage();

    Result<void> add(const ExportedPart &part); ///< on the disk when it returns
    QByteArray state() const;                   ///< to be kept by the caller
    qint64 conversations() const;
    qint64 messages() const;

    /// What the page says of its export besides `manifest`.
    struct Seal
    {
        QString signer;      ///< empty: not signed
        QString fingerprint; ///< keyFingerprint() of the key
        qint64 removed = -1; ///< places where something was taken out; -1: not known
        qint64 toJudge = -1; ///< files that a person has to look at; -1: not known
    };

    /// One page with everything. `progress` is asked 0 to 1; false: Cancelled. The manifest's counts and entries are
    /// not looked at: the page counts what it has.
    Result<void> write(QIODevice &target, const BundleManifest &manifest, const QJsonObject &measures, const Seal &seal,
                       const std::function<bool(double)> &progress = {});

    /// Above this many messages writeInto() makes several pages.
    static constexpr qint64 mostOnOnePage = 20'000;

    /// "index.html" in `folder`; above `most` messages that is a list, and "html/00001.html" and so on have the
    /// conversations. Gives the names of what it wrote, relative to `folder`.
    Result<QStringList> writeInto(const QString &folder, const BundleManifest &manifest, const QJsonObject &measures,
                                  const Seal &seal, const std::function<bool(double)> &progress = {},
                                  qint64 most = mostOnOnePage);

    void discard(); ///< removes the spool

private:
    HtmlPage();
    Result<void> writeList(QIODevice &target, const PageFrame &frame, const QList<PageStretch> &pages,
                           const QJsonObject &measures, const std::function<bool(double)> &progress);
    Result<void> writeOne(QIODevice &target, const PageFrame &frame, const QList<PageStretch> &pages, int number,
                          const std::function<bool(double)> &progress);

    struct Spool;
    std::unique_ptr<Spool> m_spool;
};

}
