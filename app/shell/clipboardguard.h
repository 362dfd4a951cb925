#pragma once

#include <array>
#include <functional>
#include <QClipboard>
#include <QObject>

namespace Intake {

class Desk;

/// Looks after what people copy in the windows of this program, by whatever way: clipboard managers are asked not to
/// keep it, and after a minute, when the screen is locked and at the end it is taken away again. What another program
/// has copied since is left alone. That something was copied stands in the audit log.
class ClipboardGuard : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::minutes stay{1};

    /// Whether what the clipboard holds was copied in this program.
    using Owns = std::function<bool(QClipboard::Mode)>;

    explicit ClipboardGuard(Desk &desk, Owns owns = isOwn, QObject *parent = nullptr);
    ~ClipboardGuard() override;

    /// Takes away at once what is ours.
    void clear();

private:
    static bool isOwn(QClipboard::Mode mode); ///< as the system says; not every platform can
    void changed(QClipboard::Mode mode);
    void clear(QClipboard::Mode mode);

    Desk &m_desk;
    Owns m_owns;
    std::array<int, 2> m_copies{}; ///< so far, by mode: an older copy's minute does not end a newer one's
};

} // namespace Intake
