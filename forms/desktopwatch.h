#pragma once

#include <memory>
#include <QObject>

namespace Intake {

struct DesktopHints;

/// Hears from the desktop's settings service that light or dark, contrast or the font is another now, and asks it for
/// all of them. Where no such service runs it hears nothing.
class DesktopWatch : public QObject
{
    Q_OBJECT
public:
    explicit DesktopWatch(QObject *parent = nullptr);
    ~DesktopWatch() override;

signals:
    void changed(const Intake::DesktopHints &hints);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Intake
