#pragma once

#include "forms/intakepage.h"

#include <functional>
#include <QPointer>
#include <QUuid>
#include <vector>

namespace Intake {

/// The forms of the intakes that were open lately: each keeps its own undo, its scrolling and its remarks while it is
/// parked. The one that was not seen for longest goes first; what it holds must be saved by then.
class PagePool
{
public:
    static constexpr std::size_t most = 6;
    using Make = std::function<IntakePage *(const QUuid &)>;

    explicit PagePool(Make make);

    IntakePage *find(const QUuid &id) const;

    /// The page of this intake, made when there is none. It is the last that will go.
    IntakePage *take(const QUuid &id);
    void drop(const QUuid &id);
    std::vector<IntakePage *> all() const;

    /// The same with their ids; the last seen at the end.
    std::vector<std::pair<QUuid, IntakePage *>> kept() const;

private:
    struct Kept
    {
        QUuid id;
        QPointer<IntakePage> page;
    };
    static void end(const Kept &kept);

    Make m_make;
    std::vector<Kept> m_pages; ///< the last seen at the end
};

} // namespace Intake
