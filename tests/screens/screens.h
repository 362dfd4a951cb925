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
    int points = 0;                                         ///< of the text; 0: the smallest there is
    int ratio = 1;                                          ///< picture points a pixel
    const char *language = "";                              ///< empty: English
    enum class Walk { All, Sample, None } walk = Walk::All; ///< by the test; None: its layout is that of another
};

const std::vector<Way> &ways();

/// A window in one of the states that people meet. Everything it stands on lives as long as this.
class Shown
{
public:
    virtual ~Shown() = default;

    virtual QWidget *window() const = 0;

    /// What is looked at: the window, or a dialog beside it.
    virtual QWidget *seen() const { return window(); }
};

struct Screen
{
    const char *name;
    std::function<std::unique_ptr<Shown>()> show;
    enum class Walk {
        Usual,
        Sample
    } walk = Walk::Usual; ///< Sample: in the ways and languages that see few screens too
};

const std::vector<Screen> &screens();

/// The screen in this way, laid out and at rest. The program's look, font and direction stay so.
std::unique_ptr<Shown> show(const Screen &screen, const Way &way);

/// Restores what show() has set of the program, when the screen is gone.
void endShow();

} // namespace Intake::Testing
