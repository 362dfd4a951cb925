#pragma once

#include "advice/sameperson.h"

#include <QRandomGenerator>

namespace Intake::Testing {

/// A person as any: names with the uneven frequencies of a town, a birth date within 80 years, a phone and an email.
inline Person somePerson(QRandomGenerator &random)
{
    using namespace Qt::StringLiterals;
    static const QStringList firstNames =
        QStringLiteral(
            "James Mary John Patricia Robert Jennifer Michael Linda William Elizabeth David Barbara Richard Susan "
            "Joseph "
            "Jessica Thomas Sarah Charles Karen Amara Bartłomiej Chidi Đặng Émile Fatima Güneş Helen Igor Jürgen "
            "Khadija "
            "Łucja Mohammed Nikos Olga Pedro Quang Ravi Søren Thị Ursula Valeria Wei Xiaoming Yuki Zoë Aisha Björn "
            "Carlos "
            "Dmitri Eun-ji Françoise Giulia Hiroshi Ines Joaquín Kwame Leila Mei Noor Óscar Priya Rosa Siobhán Tariq")
            .split(u' ');
    static const QStringList beginnings = QStringLiteral("An Ber Car Dal Es Fer Gar Hol Iv Jan Kel Lund Mar Nor Os Pet "
                                                         "Quin Ros Smi Tor Ull Van Wil Xan Yam Zim Öst Ščer "
                                                         "Mül Wiś")
                                              .split(u' ');
    static const QStringList middles = QStringLiteral("a e er i in o ov us el ar et ul am en is").split(u' ');
    static const QStringList ends =
        QStringLiteral("son sen ski ez ova ov mann berg ton ley man dottir oğlu idis ian ford well ic o er")
            .split(u' ');
    // Two people have the same last name about once in 4,000 times, the same first name once in 60; last names of one
    // beginning are neighbours, more of them than in life.
    const auto any = [&](const QStringList &list) { return list[random.bounded(int(list.size()))]; };
    const double spread = random.generateDouble();
    const QString &beginning = beginnings[qsizetype(spread * spread * double(beginnings.size()))];
    const QString last = beginning % any(middles) % any(ends);
    const QString phone = QString::number(400'000'000 + random.bounded(100'000'000));
    return {any(firstNames),
            last,
            {},
            QDate(1940, 1, 1).addDays(random.bounded(29'000)),
            {u"0"_s % phone},
            last % QString::number(random.bounded(100'000)) % u"@example.org"_s,
            {}};
}

} // namespace Intake::Testing
