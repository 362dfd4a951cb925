#pragma once

#include "forms/paper.h"

#include <functional>
#include <memory>

class QWidget;

namespace Intake {

/// Makes the paper for a sheet of this size, in points.
using PaperMaker = std::function<std::unique_ptr<Paper>(QSizeF sheet)>;

enum class Printed { Done, IntoFile, Cancelled, Failed };

/// Asks for a printer in the system's dialog, which does not block the program, and prints. A part of its own, loaded
/// when somebody prints: the printing library and what stands beneath it are on nobody's way to a ready window.
class PaperPrinter
{
public:
    virtual ~PaperPrinter() = default;

    /// `job` is what the queue of the printer shows, on screens that anybody may see: never a person's name.
    virtual void print(QWidget *window, const QString &job, const PaperMaker &make,
                       const std::function<void(Printed)> &done) = 0;
};

/// Nothing when the part is not there.
std::unique_ptr<PaperPrinter> loadPaperPrinter();

} // namespace Intake
