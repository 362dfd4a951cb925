#pragma once

#include "model/settings.h"

#include <functional>
#include <memory>
#include <QFont>
#include <QWidget>
#include <vector>

namespace Intake::Testing {

/// How a screen is looked at: what differs from the usual window of 1280×800 in the light look.
struct Way
{
    const char *name;
    QSize size{1280, 800};
    Look look = Look::Light;
    Density density = Density::Roomy;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    int points = 0;       ///< of the text; 0: the smallest there is
    int ratio = 1;        ///< picture points a pixel
    bool isWalked = true; ///< by the test; else its layout is that of another
};

const std::vector<Way> &ways();

/// A window in one of the states that people meet. Everything it stands on lives as long as this.
class Shown
{
public:
    virtual ~Shown() = default;

    virtual QWidget *window() const = 0;
};

struct Screen
{
    const char *name;
    std::function<std::unique_ptr<Shown>()> show;
};

const std::vector<Screen> &screens();

/// The screen in this way, laid out and at rest. The program's look, font and direction stay so.
std::unique_ptr<Shown> show(const Screen &screen, const Way &way);

/// Restores what show() has set of the program.
void endShow();

} // namespace Intake::Testing
