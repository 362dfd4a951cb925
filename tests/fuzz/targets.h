#pragma once

#include <array>
#include <QByteArray>

namespace Intake::Fuzz {

/// What reads bytes that strangers wrote. Whatever these are, it comes back, stays within its bounds and keeps what it
/// promises; else it aborts. The same functions are driven by libFuzzer and, over a small corpus, by a test.
void answers(const QByteArray &bytes);    ///< two bytes of surroundings, then the body
void complaints(const QByteArray &bytes); ///< what stands in a 422
void retryAfter(const QByteArray &bytes); ///< its value, a line break, the Date
void addresses(const QByteArray &bytes);  ///< as typed, in UTF-8
void rows(const QByteArray &bytes);       ///< a sealed box, a payload, the slots of the keys
void pastes(const QByteArray &bytes);     ///< what was copied, in UTF-8

/// Aborts with these words.
void promised(bool kept, const char *words);

struct Target
{
    const char *name; ///< also of its folder in the corpus
    void (*run)(const QByteArray &);
};

inline constexpr std::array targets{Target{"answers", answers},
                                    Target{"complaints", complaints},
                                    Target{"retryafter", retryAfter},
                                    Target{"addresses", addresses},
                                    Target{"rows", rows},
                                    Target{"pastes", pastes}};

} // namespace Intake::Fuzz
