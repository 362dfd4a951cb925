#pragma once

#include <ostream>
#include <rapidcheck.h>

namespace Intake::Testing {

/// What a person may do in the health blocks.
struct Act
{
    enum Kind { Choose, ChooseAndUndo, Type, Deny, Erase, Undo, RemoveRow, PutBack, Reopen } kind;
    int block;
    int number; ///< the answer, the row or the letter
};

inline std::ostream &operator<<(std::ostream &out, const Act &act)
{
    static const char *const names[] = {"choose", "choose and undo", "type",     "type NKA", "erase",
                                        "undo",   "remove row",      "put back", "reopen"};
    return out << names[act.kind] << ' ' << act.block << ' ' << act.number;
}

inline rc::Gen<Act> anAct()
{
    const auto kinds = rc::gen::weightedElement<Act::Kind>({{6, Act::Choose},
                                                            {3, Act::ChooseAndUndo},
                                                            {6, Act::Type},
                                                            {2, Act::Deny},
                                                            {4, Act::Erase},
                                                            {2, Act::Undo},
                                                            {3, Act::RemoveRow},
                                                            {3, Act::PutBack},
                                                            {1, Act::Reopen}});
    return rc::gen::build<Act>(rc::gen::set(&Act::kind, kinds), rc::gen::set(&Act::block, rc::gen::inRange(0, 3)),
                               rc::gen::set(&Act::number, rc::gen::inRange(0, 4)));
}

} // namespace Intake::Testing
