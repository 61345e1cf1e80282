// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/bundle/BundleVerification.h"

#include "core/review/bundle/BundleLimits.h"
#include "core/review/bundle/BundleNames.h"
#include "core/review/bundle/BundleSignature.h"
#include "core/review/bundle/HashChain.h"

#include <QCryptographicHash>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Whether an error is of the bundle, rather than of the disk that it is read from.
bool isOfBundle(const Error &error)
{
    return error.kind == ErrorKind::Malformed || error.kind == ErrorKind::NotFound;
}

}

BundleVerification::BundleVerification(const BundleContents &contents, std::function<bool(double)> goOn)
    : m_contents(contents), m_goOn(std::move(goOn))
{
    for (const BundleEntry &entry : m_contents.manifest().entries)
        m_whole += entry.size;
    for (int number = 1; number <= m_contents.manifest().parts; ++number)
        m_whole += m_contents.find(bundleNames::conversations(number))->size; // parts are read a second time
}

Result<BundleSeal> BundleVerification::run()
{
    checkSeal();
    checkChain();
    checkAdded();
    for (const BundleEntry &entry : m_contents.manifest().entries)
        FM_TRY(checkEntry(entry));
    FM_TRY(checkParts());
    m_seal.state = m_seal.problems.isEmpty() ? BundleSeal::State::Intact : BundleSeal::State::Changed;
    return m_seal;
}

void BundleVerification::checkSeal()
{
    const auto signature = m_contents.zip().read(bundleNames::signature, bundleLimits::mebibyte);
    if (signature)
        return checkSignature(*signature, m_contents.manifestBytes(), m_seal);
    problem(bundleNames::signature,
            m_contents.zip().has(bundleNames::signature) ? signature.error().detail : u"missing"_s);
}

void BundleVerification::checkChain()
{
    HashChain chain;
    for (const BundleEntry &entry : m_contents.manifest().entries) {
        if (chain.next(entry.sha256, entry.name) == entry.chain)
            continue;
        problem(bundleNames::manifest, u"its chain does not hold at %1"_s.arg(entry.name));
        return; // every later link differs because of this one
    }
}

void BundleVerification::checkAdded()
{
    for (const QString &name : m_contents.zip().names()) {
        if (!m_contents.find(name) && !bundleNames::isOutsideChain(name))
            problem(name, u"added"_s);
    }
}

Result<void> BundleVerification::checkEntry(const BundleEntry &entry)
{
    if (!m_contents.zip().has(entry.name)) {
        problem(entry.name, u"missing"_s);
        return {};
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto read = m_contents.zip().walk(entry.name, [this, &hash](QByteArrayView piece) {
        hash.addData(QByteArray::fromRawData(piece.data(), piece.size()));
        return advance(piece.size());
    });
    if (!read && !isOfBundle(read.error()))
        return read.error();
    if (!read || hash.result() != entry.sha256 || m_contents.zip().sizeOf(entry.name) != entry.size)
        problem(entry.name, read ? u"changed"_s : u"changed (%1)"_s.arg(read.error().detail));
    return {};
}

/// What the entries hold is what the manifest counts.
Result<void> BundleVerification::checkParts()
{
    const BundleManifest &manifest = m_contents.manifest();
    qint64 conversations = 0;
    qint64 messages = 0;
    qint64 customers = 0;
    for (int number = 1; number <= manifest.parts; ++number) {
        const QString name = bundleNames::conversations(number);
        const auto part = m_contents.part(number);
        if (!part && !isOfBundle(part.error()))
            return part.error();
        if (!part && !m_named.contains(name) && !m_named.contains(bundleNames::customers(number)))
            problem(name, part.error().detail);
        if (!part)
            return {}; // nothing can be counted
        customers += part->customers.size();
        conversations += part->conversations.size();
        for (const ExportedConversation &each : part->conversations)
            messages += each.messages.size();
        if (!advance(m_contents.find(name)->size))
            return Error{ErrorKind::Cancelled, u"cancelled"_s, {}};
    }
    if (conversations != manifest.conversations || messages != manifest.messages || customers != manifest.customers)
        problem(bundleNames::manifest,
                u"counts %1 conversations, %2 messages and %3 customers where there are %4, %5 and %6"_s
                    .arg(manifest.conversations)
                    .arg(manifest.messages)
                    .arg(manifest.customers)
                    .arg(conversations)
                    .arg(messages)
                    .arg(customers));
    return {};
}

bool BundleVerification::advance(qint64 bytes)
{
    m_read += bytes;
    return !m_goOn || m_goOn(std::min(1.0, static_cast<double>(m_read) / static_cast<double>(m_whole)));
}

void BundleVerification::problem(const QString &name, const QString &what)
{
    m_named.insert(name);
    m_seal.problems.append(what.startsWith(name) ? what : u"%1: %2"_s.arg(name, what));
}

}
