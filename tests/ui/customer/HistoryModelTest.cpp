// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/HistoryModel.h"
#include "tests/ui/ConsoleFixture.h"
#include "ui/customer/HistoryPane.h"
#include "ui/customer/HistoryView.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

bool isReady(const HistoryModel &model)
{
    return waitFor([&] { return model.state() == HistoryModel::State::Ready; });
}

/// A pane that stands on the screen with somebody's history.
struct ShownHistory : ConsoleFixture
{
    explicit ShownHistory(const QString &name)
    {
        pane = std::make_unique<HistoryPane>(context);
        pane->resize(480, 600);
        pane->show();
        pane->open(customers.byName(name));
        REQUIRE(isReady(pane->model()));
        REQUIRE(waitFor([&] { return pane->model().rowCount() == 0 || pane->model().at(0); }));
    }

    std::unique_ptr<HistoryPane> pane;
};

}

TEST_CASE("A history of 5,000 lines reads only those that are looked at", "[ui][customers]")
{
    ShownHistory shown(u"Deirdre Walsh"_s);
    HistoryModel &model = shown.pane->model();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 5000);
    QTest::qWait(50);
    CHECK(shown.customers.linesRead < 300);

    QScrollBar &bar = *shown.pane->view().verticalScrollBar();
    bar.setValue(bar.maximum());
    CHECK(waitFor([&] { return model.at(4999) != nullptr; }));
    CHECK(shown.customers.linesRead < 600);
    CHECK(model.linesHeld() <= 600);
}

TEST_CASE("Kinds, channels and words narrow a history, and one press shows all of it again", "[ui][customers]")
{
    ShownHistory shown(u"Deirdre Walsh"_s);
    HistoryModel &model = shown.pane->model();
    shown.pane->toggle(HistoryKind::Note)->click();
    REQUIRE(isReady(model));
    CHECK(shown.customers.lastKinds == QSet<HistoryKind>{HistoryKind::Note});
    const int notes = model.rowCount();
    CHECK(notes > 0);
    CHECK(notes < 5000);
    shown.pane->toggle(HistoryKind::Message)->click();
    REQUIRE(isReady(model));
    CHECK(model.rowCount() == 5000);
    shown.pane->toggle(Channel::Email)->click();
    REQUIRE(isReady(model));
    CHECK(model.filter().channels == QSet<Channel>{Channel::Email});
    CHECK(model.rowCount() < 2000);
    QTest::keyClicks(&shown.pane->search(), u"Line 4711 of"_s);
    QTest::keyClick(&shown.pane->search(), Qt::Key_Return);
    REQUIRE(isReady(model));
    CHECK(model.rowCount() <= 1);
    shown.pane->search().setText(u"nobody ever wrote this"_s);
    REQUIRE(waitFor([&] { return model.rowCount() == 0 && model.state() == HistoryModel::State::Ready; }));
    CHECK_FALSE(shown.pane->view().isVisible());
}

TEST_CASE("Of two questions about a history the later one's answer is shown, whichever comes first", "[ui][customers]")
{
    ConsoleFixture console;
    HistoryModel model(console.context);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    console.customers.holdAnswers();
    const CustomerId dee = console.customers.byName(u"Deirdre Walsh"_s);
    model.open(dee);
    HistoryFilter notes;
    notes.kinds = {HistoryKind::Note};
    model.setFilter(notes);
    REQUIRE(console.customers.answersHeld() == 2);
    console.customers.answer(1);
    REQUIRE(isReady(model));
    const int found = model.rowCount();
    CHECK(found < 5000);
    console.customers.answer(0);
    QTest::qWait(20);
    CHECK(model.rowCount() == found);
}

TEST_CASE("A new line comes into a history without a jump, and a gone one leaves", "[ui][customers]")
{
    ShownHistory shown(u"Deirdre Walsh"_s);
    HistoryModel &model = shown.pane->model();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const CustomerId dee = model.customer();
    const QPersistentModelIndex kept = model.index(100);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    auto &history = shown.customers.person(dee).history;
    HistoryEntry fresh = history.first();
    fresh.key.row = shown.customers.nextId();
    fresh.key.at = shown.clock.now();
    fresh.text = u"It dropped again."_s;
    history.prepend(fresh);
    shown.customers.announce({dee});
    REQUIRE(waitFor([&] { return model.rowCount() == 5001; }));
    CHECK(kept.row() == 101);
    REQUIRE(waitFor([&] { return model.at(0) != nullptr; }));
    CHECK(model.at(0)->text == u"It dropped again."_s);
    history.removeFirst();
    shown.customers.announce({dee});
    REQUIRE(waitFor([&] { return model.rowCount() == 5000; }));
    CHECK(kept.row() == 100);
    CHECK(resets.isEmpty());
}

TEST_CASE("Enter and a double click open a line's conversation at its message", "[ui][customers]")
{
    ShownHistory shown(u"Ana Sousa"_s);
    HistoryModel &model = shown.pane->model();
    int row = 0;
    while (model.at(row)->key.kind != HistoryKind::Message)
        ++row;
    ConversationId conversation;
    MessageId message;
    int told = 0;
    QObject::connect(shown.pane.get(), &HistoryPane::chosen, shown.pane.get(), [&](ConversationId c, MessageId m) {
        conversation = c;
        message = m;
        ++told;
    });
    shown.pane->view().setCurrentIndex(model.index(row));
    QTest::keyClick(&shown.pane->view(), Qt::Key_Return);
    CHECK(told == 1);
    CHECK(conversation == model.at(row)->conversation);
    CHECK(message == model.at(row)->message);
    CHECK(message);
    const QRect where = shown.pane->view().visualRect(model.index(row));
    QTest::mouseClick(shown.pane->view().viewport(), Qt::LeftButton, {}, where.center());
    QTest::mouseDClick(shown.pane->view().viewport(), Qt::LeftButton, {}, where.center());
    CHECK(told == 2);
    int about = 0;
    while (model.at(about)->conversation)
        ++about;
    shown.pane->view().setCurrentIndex(model.index(about));
    QTest::keyClick(&shown.pane->view(), Qt::Key_Return);
    CHECK(told == 2); // a line about the customer as such leads nowhere
}

TEST_CASE("A history that cannot be read says so and can be tried again", "[ui][customers]")
{
    ConsoleFixture console;
    HistoryModel model(console.context);
    console.customers.failNext = Error{ErrorKind::Storage, u"disk I/O error"_s, {}};
    model.open(console.customers.byName(u"Ana Sousa"_s));
    REQUIRE(waitFor([&] { return model.state() == HistoryModel::State::Failed; }));
    CHECK(model.rowCount() == 0);
    model.reload();
    REQUIRE(isReady(model));
    CHECK(model.rowCount() > 0);
}
