// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/MeasureData.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace firstmile
{

class HolidaySection;
class WorkHoursSection;

/// The part of the settings page about the measures, for the whole team: the days they are counted in, by which times,
/// who is in which team, when the team works. What is changed is kept at once.
class MeasureSettings : public QWidget
{
    Q_OBJECT

public:
    explicit MeasureSettings(MeasureData &measures, QWidget *parent = nullptr);
    ~MeasureSettings() override;

    const MeasureRules &rules() const { return m_rules; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLabel *addCaption(const QString &text);
    void addRules();
    void addTeams();
    void addCalendar();
    void load();
    void loadAgents();
    void take();
    void takeTeams();
    void check();
    void keep();
    void keepCalendar(MeasureRules &rules) const;
    void put(const MeasureRules &rules);

    MeasureData &m_measures;
    QVBoxLayout *m_column;
    QComboBox *m_zone;
    QLineEdit *m_horizons;
    QSpinBox *m_reach;
    QLineEdit *m_returnWithin;
    QFormLayout *m_teams;
    QMap<QString, QLineEdit *> m_teamOf;
    WorkHoursSection *m_hours;
    HolidaySection *m_holidays;
    QLabel *m_complaint;
    MeasureRules m_rules;
    QStringList m_agents;
    bool m_loaded = false;
    int m_turn = 0;
};

}
