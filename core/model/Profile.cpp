// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Profile.h"

#include "core/model/ProfileText.h"

#include <QSet>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// As the database, JSON and the command line carry them.
constexpr std::pair<ProfileSource, QLatin1StringView> profileSourceNames[] = {
    {ProfileSource::Agent, "agent"_L1},
    {ProfileSource::Import, "import"_L1},
    {ProfileSource::Hook, "hook"_L1},
};

/// A text of a record with what decides which of them comes first.
struct SaidText
{
    ProfileValue value;
    int rank = 0;
    int preference = 101; ///< PREF, 1..100; 101: none
};

int preferenceOf(const ProfileProperty &property)
{
    const int preference = profileParameter(property, u"PREF"_s).value(0).toInt();
    if (preference >= 1 && preference <= 100)
        return preference;
    return profileParameter(property, u"TYPE"_s).contains(u"pref"_s, Qt::CaseInsensitive) ? 1 : 101;
}

QList<SaidText> textsOfRecord(const ProfileRecord &record)
{
    QList<SaidText> said;
    for (qsizetype i = 0; i < record.properties.size(); ++i) {
        const ShownProperty shown = shownProperty(record.properties.at(i));
        const int preference = preferenceOf(record.properties.at(i));
        for (const QString &text : shown.texts)
            said.append({{shown.field, text, record.id, i}, shown.rank, preference});
    }
    std::ranges::stable_sort(said, {}, [](const SaidText &each) { return std::pair(each.rank, each.preference); });
    return said;
}

/// Folds the records, the one that counts most first.
class ProfileFold
{
public:
    void add(const ProfileRecord &record)
    {
        QSet<QString> hidden;
        for (const SaidText &each : textsOfRecord(record)) {
            const QString &field = each.value.field;
            if (each.value.text.isEmpty() && record.source == ProfileSource::Agent)
                hidden.insert(field);
            else if (!each.value.text.isEmpty() && !m_closed.contains(field))
                take(each);
        }
        m_closed += hidden;
    }

    Profile profile() const { return {m_values}; }

private:
    void take(const SaidText &said)
    {
        const QString &field = said.value.field;
        const std::pair key(field, said.value.text.toCaseFolded());
        if (m_said.contains(key))
            return;
        m_said.insert(key);
        m_values.append(said.value);
        if (isSingleField(field))
            m_closed.insert(field);
    }

    QList<ProfileValue> m_values;
    QSet<QString> m_closed; ///< fields to which nobody can say any more
    QSet<std::pair<QString, QString>> m_said;
};

}

QString toString(ProfileSource source)
{
    const auto *const found =
        std::ranges::find(profileSourceNames, source, &std::pair<ProfileSource, QLatin1StringView>::first);
    return found == std::end(profileSourceNames) ? QString() : QString(found->second);
}

std::optional<ProfileSource> profileSourceFromString(const QString &name)
{
    const auto *const found =
        std::ranges::find(profileSourceNames, name, &std::pair<ProfileSource, QLatin1StringView>::second);
    return found == std::end(profileSourceNames) ? std::nullopt : std::optional(found->first);
}

QString Profile::text(const QString &field) const
{
    const auto found = std::ranges::find(values, field, &ProfileValue::field);
    return found == values.cend() ? QString() : found->text;
}

QStringList Profile::texts(const QString &field) const
{
    QStringList all;
    for (const ProfileValue &value : values) {
        if (value.field == field)
            all.append(value.text);
    }
    return all;
}

Profile profileOf(QList<ProfileRecord> records)
{
    std::ranges::sort(records, [](const ProfileRecord &a, const ProfileRecord &b) {
        const bool byAgent = a.source == ProfileSource::Agent;
        if (byAgent != (b.source == ProfileSource::Agent))
            return byAgent;
        return std::pair(a.at, a.id) > std::pair(b.at, b.id);
    });
    ProfileFold fold;
    for (const ProfileRecord &record : records)
        fold.add(record);
    return fold.profile();
}

}
