// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <gumbo.h>

namespace firstmile
{

/// What becomes of an element.
enum class HtmlFate {
    Keep,
    Unwrap, ///< its content stays, without it
    Drop    ///< it goes with its content
};

HtmlFate fateOf(const GumboElement &element);

/// Whether an element that holds nothing can be left out.
bool isEmptyWorthless(GumboTag tag);

/// Elements without content and end tag, of those that are kept.
bool isVoidHtml(GumboTag tag);

/// The address as it may stand in a link, cleaned as browsers clean it; empty unless it is http, https, mailto or tel.
QString safeLink(const QString &href);

/// The attributes that the element keeps, each with a space in front, ready to be written.
QString keptAttributes(const GumboElement &element);

/// `text` for a place between tags, `attribute` for one between double quotes.
QString escapedHtml(const QString &text);
QString escapedHtmlAttribute(const QString &value);

}
