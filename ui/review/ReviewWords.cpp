// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewWords.h"

#include "ui/review/ReviewIndex.h"
#include "ui/widgets/Words.h"

#include <QLocale>

#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

QString ReviewWords::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return tr("Good");
    case Verdict::Coaching:
        return tr("Needs coaching");
    case Verdict::Poor:
        return tr("Poor");
    case Verdict::None:
        break;
    }
    return tr("No verdict");
}

QString ReviewWords::verdictIcon(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return u"check"_s;
    case Verdict::Coaching:
        return u"warning"_s;
    case Verdict::Poor:
        return u"failed"_s;
    case Verdict::None:
        break;
    }
    return u"information"_s;
}

QString ReviewWords::mark(const ConversationReview &review)
{
    return review.verdict == Verdict::None ? tr("Begun") : verdict(review.verdict);
}

QString ReviewWords::percent(std::optional<double> score)
{
    return score ? tr("%1 %", "a percentage").arg(QLocale().toString(std::lround(*score))) : u"–"_s;
}

QString ReviewWords::text(const ScoreQuestion &question)
{
    static const QList<const char *> standard{
        QT_TR_NOOP("Was the customer's matter solved?"), QT_TR_NOOP("Was the tone right for this customer?"),
        QT_TR_NOOP("Did one reply do, without asking again?"),
        QT_TR_NOOP("Was it answered in the right place, in public or in private?"),
        QT_TR_NOOP("Was the answer within the time that we promise?")};
    for (const char *each : standard) {
        if (question.text == QLatin1String(each))
            return tr(each);
    }
    return question.text;
}

QString ReviewWords::name(const ScoreCard &card)
{
    const QString name = card.name == "Standard"_L1 ? tr("Standard", "score card") : card.name;
    return card.version > 1 ? tr("%1, version %2", "score card").arg(name).arg(card.version) : name;
}

QString ReviewWords::answer(const ScoreQuestion &question, const QString &answer)
{
    if (answer == "n/a"_L1)
        return tr("Does not apply");
    if (question.kind == ScoreQuestion::Kind::YesNo && !answer.isEmpty())
        return answer == "yes"_L1 ? tr("Yes") : tr("No");
    if (question.kind == ScoreQuestion::Kind::Scale && !answer.isEmpty())
        return tr("%1 of 5", "an answer on a scale").arg(answer);
    return answer.isEmpty() ? u"–"_s : Words::isolated(answer);
}

QString ReviewWords::reviewer(const Reviewer &reviewer)
{
    return reviewer.name.isEmpty() ? tr("Somebody without a name") : Words::isolated(reviewer.name);
}

QString ReviewWords::asOf(Instant at)
{
    const QDateTime local = toDateTime(at).toLocalTime();
    return tr("%1, %2", "day, time").arg(QLocale().toString(local.date(), QLocale::LongFormat), Words::clockTime(at));
}

QString ReviewWords::exported(const BundleManifest &manifest)
{
    const QString when = asOf(manifest.asOf);
    return manifest.agent.isEmpty() ? tr("As of %1").arg(when)
                                    : tr("As of %1, exported by %2").arg(when, Words::isolated(manifest.agent));
}

QString ReviewWords::contents(const BundleManifest &manifest)
{
    return tr("%1, %2, %3", "conversations, messages, customers")
        .arg(tr("%n conversation(s)", nullptr, static_cast<int>(manifest.conversations)),
             tr("%n message(s)", nullptr, static_cast<int>(manifest.messages)),
             tr("%n customer(s)", nullptr, static_cast<int>(manifest.customers)));
}

QString ReviewWords::leftOut(const BundleManifest &manifest)
{
    QStringList parts;
    if (!manifest.choice.notes)
        parts << tr("internal notes");
    if (!manifest.choice.attachments)
        parts << tr("the contents of attached files");
    if (!manifest.choice.internals)
        parts << tr("who of the team did what, and tags");
    if (!manifest.choice.profiles)
        parts << tr("customers’ profiles");
    return parts.isEmpty() ? QString() : tr("Left out by whoever exported: %1.").arg(parts.join(u", "_s));
}

QString ReviewWords::redactionClass(RedactionClass kind)
{
    switch (kind) {
    case RedactionClass::Handles:
        return tr("handles");
    case RedactionClass::Mail:
        return tr("e-mail addresses");
    case RedactionClass::Phones:
        return tr("phone numbers");
    case RedactionClass::Numbers:
        return tr("card and account numbers");
    case RedactionClass::Names:
        return tr("customers’ names");
    case RedactionClass::Selection:
        return tr("chosen words");
    case RedactionClass::Images:
        return tr("pictures");
    }
    return {};
}

QString ReviewWords::redacted(const BundleManifest &manifest, qsizetype places)
{
    if (!manifest.redaction || manifest.redaction->isEmpty())
        return {};
    QStringList kinds;
    for (const RedactionClass kind : manifest.redaction->classes)
        kinds << redactionClass(kind);
    const QString what = kinds.join(u", "_s);
    return places > 0 ? tr("Taken out in %n place(s): %1.", nullptr, static_cast<int>(places)).arg(what)
                      : tr("Taken out: %1.").arg(what);
}

QString ReviewWords::seal(const BundleSeal &seal, bool known)
{
    const QString signer = Words::isolated(Words::quoted(seal.signer));
    switch (seal.state) {
    case BundleSeal::State::Unchecked:
        return tr("Checking whether the file is as it was written …");
    case BundleSeal::State::Changed:
        return tr("This file was CHANGED since it was written: do not rely on it.");
    case BundleSeal::State::Intact:
        break;
    }
    switch (seal.signature) {
    case BundleSeal::Signature::Bad:
        return tr("The signature does not belong to this file: do not rely on it.");
    case BundleSeal::Signature::Good:
        return known ? tr("Intact, and signed by %1 with a key that you know.").arg(signer)
                     : tr("Intact, and signed with a key that calls itself %1.").arg(signer);
    case BundleSeal::Signature::None:
        break;
    }
    return tr("Intact: as it was written. Not signed, so it does not prove who wrote it.");
}

QString ReviewWords::sealIcon(const BundleSeal &seal)
{
    if (seal.state == BundleSeal::State::Changed || seal.signature == BundleSeal::Signature::Bad)
        return u"warning"_s;
    return seal.state == BundleSeal::State::Intact ? u"seal"_s : u"waiting"_s;
}

QString ReviewWords::strength(double kappa)
{
    if (kappa < 0)
        return tr("poor", "agreement");
    if (kappa <= 0.20)
        return tr("slight", "agreement");
    if (kappa <= 0.40)
        return tr("fair", "agreement");
    if (kappa <= 0.60)
        return tr("moderate", "agreement");
    if (kappa <= 0.80)
        return tr("substantial", "agreement");
    return tr("almost perfect", "agreement");
}

QString ReviewWords::kappaSource()
{
    return tr("Cohen’s kappa (1960): agreement beyond what chance would give; 0 is chance, 1 is full agreement. The "
              "interval covers 95 % (Fleiss, Cohen and Everitt, 1969). The word is that of Landis and Koch, Biometrics "
              "33, 1977, page 165; they call the bounds arbitrary themselves.");
}

QString ReviewWords::kappa(const Agreement &agreement)
{
    if (!agreement.kappa)
        return agreement.both < 2 ? tr("too few to say") : tr("not defined: both always said the same");
    const QLocale locale;
    const QString value = locale.toString(*agreement.kappa, 'f', 2);
    if (!agreement.low || !agreement.high)
        return value;
    return tr("%1 (%2 to %3)", "kappa, its interval")
        .arg(value, locale.toString(*agreement.low, 'f', 2), locale.toString(*agreement.high, 'f', 2));
}

QString ReviewWords::question(const ReviewBook &book, const QString &id)
{
    if (id.isEmpty())
        return tr("Verdict");
    for (const ScoreCard &card : book.cards()) {
        for (const ScoreQuestion &question : card.questions) {
            if (question.id == id)
                return text(question);
        }
    }
    return id;
}

}
