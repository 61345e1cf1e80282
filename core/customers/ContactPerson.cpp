// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ContactPerson.h"

#include "core/model/ProfileText.h"
#include "core/text/ContactKey.h"

#include <QUrl>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

bool isAddressOfMail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at < text.size() - 1 && text.indexOf(u'@', at + 1) < 0 && !text.endsWith(u'.') &&
           text.at(at + 1) != u'.' && std::ranges::none_of(text, [](QChar c) {
               return c.isSpace() || c == u',' || c == u';' || c == u'<' || c == u'>' || c == u'"';
           });
}

/// "mailto:a@b", "Ana <a@b>" and "a@b" are one address.
QString bareAddress(QString text)
{
    if (text.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
        text = text.mid(7).section(u'?', 0, 0);
    const qsizetype open = text.lastIndexOf(u'<');
    if (open >= 0 && text.endsWith(u'>'))
        text = text.mid(open + 1).chopped(1);
    return text.trimmed();
}

/// Reads one person's statements.
class PersonReading
{
public:
    PersonReading(ContactPerson &person, QList<ContactProblem> &problems) : m_person(person), m_problems(problems) {}

    void read(const QList<ProfileProperty> &properties)
    {
        for (const ProfileProperty &each : properties)
            take(each);
        if (m_person.name.isEmpty())
            m_person.name = m_otherName.isEmpty() ? firstShown(properties, u"ORG"_s) : m_otherName;
        m_person.identities += m_phones;
        // A household shares an address: it tells a person only where nothing else does.
        const QString address = m_person.identities.isEmpty() ? firstShown(properties, u"ADR"_s) : QString();
        if (!address.isEmpty())
            add(m_person.identities, Channel::Logged, contactKey(ContactKind::Letter, address), address,
                ContactKind::Letter);
        if (m_person.name.isEmpty() && !m_person.identities.isEmpty())
            m_person.name = m_person.identities.first().handle;
        for (Identity &each : m_person.identities)
            each.name = m_person.name;
    }

private:
    void take(const ProfileProperty &property)
    {
        const QString &name = property.name;
        if (name == u"EMAIL"_s)
            takeMail(unescapedProfileText(property.value).trimmed());
        else if (name == u"TEL"_s)
            takePhone(shownProperty(property).texts.value(0));
        else if (name == u"FN"_s && m_person.name.isEmpty())
            m_person.name = unescapedProfileText(property.value).simplified();
        else if (name == u"N"_s || name == u"NICKNAME"_s)
            setOnce(m_otherName, name == u"N"_s ? shownProperty(property).texts.value(0)
                                                : unescapedProfileText(property.value).simplified());
        else if (name == u"X-FIRSTMILE-MARKETING"_s || name == u"X-FIRSTMILE-DO-NOT-CONTACT"_s)
            takeConsent(property);
        else if (name == u"URL"_s || name == u"IMPP"_s || name.endsWith(u"SOCIALPROFILE"_s))
            takePage(property);
        else if (name == u"X-TWITTER"_s)
            takeHandle(Channel::X, unescapedProfileText(property.value));
    }

    static QString firstShown(const QList<ProfileProperty> &properties, const QString &name)
    {
        for (const ProfileProperty &each : properties) {
            const QString shown = each.name == name ? shownProperty(each).texts.value(0) : QString();
            if (!shown.isEmpty())
                return shown;
        }
        return {};
    }

    static void setOnce(QString &text, const QString &said)
    {
        if (text.isEmpty())
            text = said;
    }

    void complain(const QString &words) { m_problems.append({m_person.line, words}); }

    static void add(QList<Identity> &all, Channel channel, const QString &key, const QString &handle,
                    ContactKind contact = ContactKind::None)
    {
        for (const Identity &each : all) {
            if (each.channel == channel && each.remoteKey == key)
                return;
        }
        Identity identity;
        identity.channel = channel;
        identity.remoteKey = key;
        identity.handle = handle;
        identity.contact = contact;
        all.append(identity);
    }

    void takeMail(const QString &text)
    {
        const QString address = bareAddress(text);
        if (isAddressOfMail(address))
            add(m_person.identities, Channel::Email, address.toLower(), address);
        else if (!text.isEmpty())
            complain(u"\"%1\" is no mail address; kept as it stands"_s.arg(text.left(80)));
    }

    void takePhone(const QString &text)
    {
        const QString key = contactKey(ContactKind::Phone, text);
        if (isPhoneKey(key))
            add(m_phones, Channel::Logged, key, text.simplified(), ContactKind::Phone);
        else if (!text.isEmpty())
            complain(u"\"%1\" is no phone number; kept as it stands"_s.arg(text.left(80)));
    }

    void takeConsent(const ProfileProperty &property)
    {
        const auto said = acceptedValue({{}, {}, ProfileFieldType::YesNo, {}}, unescapedProfileText(property.value));
        const bool isMarketing = property.name == u"X-FIRSTMILE-MARKETING"_s;
        if (!said)
            complain(u"\"%1\" is neither yes nor no; kept as it stands"_s.arg(property.value.left(80)));
        else if (isMarketing && !said->isEmpty())
            addConsent(ConsentPurpose::Marketing, *said == u"yes"_s);
        else if (*said == u"yes"_s)
            addConsent(ConsentPurpose::Contact, false);
    }

    void addConsent(ConsentPurpose purpose, bool given)
    {
        Consent consent;
        consent.purpose = purpose;
        consent.given = given;
        m_person.consents.append(consent);
    }

    void takeHandle(Channel channel, const QString &text)
    {
        QString handle = text.trimmed().toLower();
        if (handle.startsWith(u'@'))
            handle.remove(0, 1);
        const ContactHandle said{channel, handle};
        if (!handle.isEmpty() && !m_person.handles.contains(said))
            m_person.handles.append(said);
    }

    /// A page on one of the networks; others are pages.
    void takePage(const ProfileProperty &property)
    {
        const QString text = shownProperty(property).texts.value(0, property.value).trimmed();
        if (text.startsWith(u"did:"_s) || text.startsWith(u"at://did:"_s)) {
            const QString did = text.mid(text.indexOf(u"did:"_s)).section(u'/', 0, 0);
            return add(m_person.identities, Channel::Bluesky, did, did);
        }
        const QUrl url(text);
        QString host = url.host().toLower();
        if (host.startsWith(u"www."_s))
            host.remove(0, 4);
        const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
        const bool isSocial = property.name.endsWith(u"SOCIALPROFILE"_s);
        if (host == u"x.com"_s || host == u"twitter.com"_s)
            takeXPage(path);
        else if (host == u"facebook.com"_s && path.size() == 1 && path.first() != u"profile.php"_s)
            takeHandle(Channel::Facebook, path.first());
        else if (host == u"bsky.app"_s && path.size() == 2 && path.first() == u"profile"_s)
            takeBlueskyPage(path.at(1));
        else if (path.size() == 1 && path.first().startsWith(u'@') && (isSocial || property.name == u"URL"_s))
            takeMastodonPage(isSocial, url, path.first(), profileParameter(property, u"TYPE"_s));
    }

    void takeXPage(const QStringList &path)
    {
        if (path.size() == 3 && path.at(0) == u"i"_s && path.at(1) == u"user"_s)
            add(m_person.identities, Channel::X, path.at(2), path.at(2));
        else if (path.size() == 1)
            takeHandle(Channel::X, path.first());
    }

    void takeBlueskyPage(const QString &handle)
    {
        if (handle.startsWith(u"did:"_s))
            add(m_person.identities, Channel::Bluesky, handle, handle);
        else
            takeHandle(Channel::Bluesky, handle);
    }

    /// Many sites have pages of this form: only what is called Mastodon's is.
    void takeMastodonPage(bool isSocial, const QUrl &url, const QString &name, const QStringList &types)
    {
        if (isSocial && types.contains(u"mastodon"_s, Qt::CaseInsensitive))
            add(m_person.identities, Channel::Mastodon, u"https://"_s + url.host().toLower() + u'/' + name,
                name + u'@' + url.host().toLower());
    }

    ContactPerson &m_person;
    QList<ContactProblem> &m_problems;
    QList<Identity> m_phones;
    QString m_otherName;
};

}

ContactPerson personOf(const ContactEntry &entry, QList<ContactProblem> &problems)
{
    ContactPerson person;
    person.line = entry.line;
    PersonReading(person, problems).read(entry.properties);
    return person;
}

}
