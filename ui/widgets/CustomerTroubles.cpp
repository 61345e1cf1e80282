// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CustomerTroubles.h"

#include "ui/widgets/Words.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

QString CustomerTroubles::detailed(const QString &sentence, const Error &error)
{
    return error.detail.isEmpty() ? sentence : sentence + u" ("_s + Words::quoted(error.detail) + u')';
}

QString CustomerTroubles::link(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return tr("One of the two is no longer there. Look for the other person again.");
    case ErrorKind::Conflict:
        return tr("Somebody linked one of them meanwhile. What stands now is shown: look at it, then decide again.");
    case ErrorKind::Forbidden:
        return tr("One of them was erased: nobody is left there who could be linked.");
    default:
        return Words::problem(error);
    }
}

QString CustomerTroubles::refuse(const Error &error)
{
    if (error.kind == ErrorKind::Conflict)
        return tr("That they are two people was said already: they are not suggested again.");
    return link(error);
}

QString CustomerTroubles::split(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Malformed:
        return tr("Choose at least one, and leave at least one.");
    case ErrorKind::Conflict:
        return tr("One of these is somebody else’s by now. What stands now is shown: choose again.");
    default:
        return Words::problem(error);
    }
}

QString CustomerTroubles::undo(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Conflict:
        return tr("It was taken back already, or the time in which it could be has passed.");
    case ErrorKind::NotFound:
        return tr("There is nothing left of it to take back.");
    default:
        return Words::problem(error);
    }
}

QString CustomerTroubles::claim(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Malformed:
        return tr("It cannot be one of that kind. Look at how it is written.");
    case ErrorKind::Forbidden:
        return tr("This customer was erased: nothing can be added to them.");
    default:
        return Words::problem(error);
    }
}

QString CustomerTroubles::importing(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return tr("The file cannot be opened. Look whether it is still there and whether you may read it.");
    case ErrorKind::Malformed:
        return detailed(tr("The file is neither a table nor vCards, so nothing of it was taken in."), error);
    case ErrorKind::Conflict:
        return tr("Another import is running. Wait for its end, or stop it first.");
    case ErrorKind::Cancelled:
        return tr("Import stopped. Nothing of the file was taken in.");
    case ErrorKind::Storage:
        return detailed(tr("The file could not be read, or the workspace could not be written. Nothing was taken in."),
                        error);
    default:
        return Words::problem(error);
    }
}

QString CustomerTroubles::writing(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Storage:
    case ErrorKind::Forbidden:
        return detailed(tr("The file could not be written. Choose another folder, or make room on the disk."), error);
    case ErrorKind::NotFound:
        return tr("The customer, or the folder, is no longer there.");
    default:
        return Words::problem(error);
    }
}

QString CustomerTroubles::erase(const Error &error)
{
    if (error.kind == ErrorKind::Conflict)
        return tr("A reply to them is leaving just now, or they were erased already. Wait a moment, then look again.");
    return Words::problem(error);
}

QString CustomerTroubles::retention(const Error &error)
{
    if (error.kind == ErrorKind::Malformed)
        return tr("Less than 30 days is not possible: what is needed to answer would go.");
    return Words::problem(error);
}

QString CustomerTroubles::crmTemplate(const Error &error)
{
    if (error.kind == ErrorKind::Malformed)
        return detailed(tr("That is no address that can be filled in. It begins with https:// and has places such as "
                           "{email} in it."),
                        error);
    return Words::problem(error);
}

QString CustomerTroubles::enrich(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Forbidden:
        return tr("It is off, or its address is not one of this machine.");
    case ErrorKind::Malformed:
        return detailed(tr("It answered something that is no answer. Nothing was taken over."), error);
    case ErrorKind::Timeout:
        return tr("It did not answer within 10 seconds.");
    case ErrorKind::Offline:
    case ErrorKind::Rejected:
        return detailed(tr("It could not be asked, or did not want to answer."), error);
    default:
        return Words::problem(error);
    }
}

}
