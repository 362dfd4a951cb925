#include "forms/samepanelwords.h"

#include "forms/words.h"

#include <QCoreApplication>

namespace Intake::Words {

namespace {

QString alike(Alike why, const Nickname &nickname)
{
    switch (why) {
    case Alike::SameName:
        return QCoreApplication::translate("SamePanel", "same name");
    case Alike::NamesSwapped:
        return QCoreApplication::translate("SamePanel", "first and last name swapped");
    case Alike::SameSurname:
        return QCoreApplication::translate("SamePanel", "same surname");
    case Alike::SurnameSpelling:
        return QCoreApplication::translate("SamePanel", "surname spelled alike");
    case Alike::SurnameSound:
        return QCoreApplication::translate("SamePanel", "surname sounds alike");
    case Alike::SameFirstName:
        return QCoreApplication::translate("SamePanel", "same first name");
    case Alike::FirstNameSpelling:
        return QCoreApplication::translate("SamePanel", "first name spelled alike");
    case Alike::FirstNameSound:
        return QCoreApplication::translate("SamePanel", "first name sounds alike");
    case Alike::Nickname:
        return QCoreApplication::translate("SamePanel", "%1 is often %2", "a familiar first name and the whole one")
            .arg(nickname.familiar, nickname.whole);
    case Alike::SameBirthDate:
        return QCoreApplication::translate("SamePanel", "same birth date");
    case Alike::SwappedBirthDate:
        return QCoreApplication::translate("SamePanel", "birth date with day and month swapped");
    case Alike::NearBirthDate:
        return QCoreApplication::translate("SamePanel", "birth date nearly the same");
    case Alike::SamePhone:
        return QCoreApplication::translate("SamePanel", "same phone");
    case Alike::SameEmail:
        break;
    }
    return QCoreApplication::translate("SamePanel", "same email");
}

} // namespace

QString alike(const std::vector<Alike> &why, const Nickname &nickname)
{
    QStringList all;
    all.reserve(qsizetype(why.size()));
    for (const Alike each : why)
        all += alike(each, nickname);
    return Words::listed(all);
}

QString searched(const Searched &searched, bool found)
{
    QString words;
    if (!searched.isWhole)
        words = QCoreApplication::translate(
            "SamePanel", "Looked among %Ln people so far. The others on this computer are still being read.", nullptr,
            searched.people);
    else if (searched.people == 0)
        words = QCoreApplication::translate("SamePanel", "Nobody else is kept on this computer.");
    else if (found)
        words = QCoreApplication::translate("SamePanel", "Looked among the %Ln people kept on this computer.", nullptr,
                                            searched.people);
    else
        words = QCoreApplication::translate("SamePanel", "Nobody like this among the %Ln people kept on this computer.",
                                            nullptr, searched.people);
    if (searched.isWhole && searched.keepDays > 0)
        words += u' ' % QCoreApplication::translate("SamePanel", "Created records leave it after %n day(s).", nullptr,
                                                    searched.keepDays);
    if (searched.unreadable > 0)
        words += u' ' % QCoreApplication::translate("SamePanel", "%Ln intake(s) could not be read.", nullptr,
                                                    searched.unreadable);
    return words;
}

} // namespace Intake::Words
