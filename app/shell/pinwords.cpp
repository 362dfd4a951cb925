#include "shell/pinwords.h"

#include <QCoreApplication>

namespace Intake {

QString pinWords(PinAnswer answer, int triesLeft)
{
    switch (answer) {
    case PinAnswer::Right:
        return {};
    case PinAnswer::Wrong:
        return QCoreApplication::translate("Intake::MainWindow", "This is not the PIN. Nothing was changed.") % u' ' %
               triesLeftWords(triesLeft);
    case PinAnswer::TooMany:
        return QCoreApplication::translate(
            "Intake::MainWindow",
            "The PIN was wrong five times. Lock the window: it is opened by more than a PIN now.");
    case PinAnswer::NotKnown:
        return QCoreApplication::translate("Intake::MainWindow", "Nobody here has these initials.");
    case PinAnswer::NobodyHere:
        return QCoreApplication::translate("Intake::MainWindow",
                                           "Say first who is at the desk. Then somebody can be added.");
    case PinAnswer::Taken:
        return QCoreApplication::translate("Intake::MainWindow",
                                           "Somebody here has these initials already. Choose others.");
    case PinAnswer::BadInitials:
        return QCoreApplication::translate("Intake::MainWindow", "Type one to four letters as initials.");
    case PinAnswer::BadPin:
        return QCoreApplication::translate("Intake::MainWindow", "Choose a PIN of 4 to 12 digits.");
    case PinAnswer::Trouble:
        break;
    }
    return QCoreApplication::translate("Intake::MainWindow",
                                       "This could not be stored now. Nothing was changed. Try again.");
}

QString triesLeftWords(int count)
{
    return QCoreApplication::translate("Intake::MainWindow", "%Ln try(ies) left.", "of typing a PIN", count);
}

} // namespace Intake
