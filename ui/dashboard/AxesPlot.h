// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/ChartData.h"
#include "ui/dashboard/Plot.h"

class QValueAxis;

namespace firstmile
{

/// A plot over a scale, with words below. Qt Charts places its series; grid and words are drawn here, because an axis
/// of its own cuts words off where they do not fit, and formats numbers for no reader in particular.
class AxesPlot : public Plot
{
    Q_OBJECT

public:
    explicit AxesPlot(QWidget *parent = nullptr);

protected:
    void colour(const Tokens &tokens) override;
    void resizeEvent(QResizeEvent *event) override;
    void under(QPainter &painter, const Tokens &tokens) override;

    /// `words` stand below, each in the middle of its slot; those that would touch are left out.
    /// `hasHead`: there is room above. `atEdges`: they stand where their slot ends.
    void setAxes(const ChartScale &scale, const QStringList &words, bool hasHead, bool atEdges = false);
    QRectF area() const { return m_area; }
    double up(double value) const;   ///< where a value stands
    double slot(double place) const; ///< 0.5 is the middle of the first slot
    int slotCount() const { return static_cast<int>(m_words.size()); }
    int slotAt(double x) const; ///< -1 outside
    void drawReference(QPainter &painter, const ChartReference &reference, const Tokens &tokens) const;

    QValueAxis *across() const { return m_across; } ///< 0 to slotCount()
    QValueAxis *upwards() const { return m_upwards; }

private:
    void place();

    ChartScale m_scale;
    QStringList m_words;
    QRectF m_area; ///< measured once, not for each of some hundred values
    bool m_hasHead = false;
    bool m_atEdges = false;
    QValueAxis *m_across;
    QValueAxis *m_upwards;
};

}
