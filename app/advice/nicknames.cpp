#include "advice/nicknames.h"

#include <QMultiHash>
#include <QStringBuilder>

namespace Intake {

namespace {

struct Group
{
    const char16_t *whole;
    const char16_t *familiar; ///< a space between them
};

constexpr Group groups[] = {
    {u"alexander", u"alex alec sandy xander sasha"},
    {u"alexandra", u"alex sandra lexi sasha"},
    {u"andrew", u"andy drew"},
    {u"anthony", u"tony ant"},
    {u"antonia", u"toni"},
    {u"barbara", u"barb babs barbie"},
    {u"benjamin", u"ben benny benji"},
    {u"bernadette", u"bernie"},
    {u"bernard", u"bernie"},
    {u"bradley", u"brad"},
    {u"bridget", u"biddy bridie"},
    {u"cameron", u"cam"},
    {u"caroline", u"caro carrie"},
    {u"catherine", u"cathy cath kate katie cat kitty"},
    {u"katherine", u"kathy kath kate katie kat kitty"},
    {u"charles", u"charlie chas chuck"},
    {u"charlotte", u"charlie lottie"},
    {u"christine", u"chris chrissie tina"},
    {u"christina", u"chris chrissie tina"},
    {u"christopher", u"chris kit"},
    {u"cynthia", u"cindy"},
    {u"daniel", u"dan danny"},
    {u"david", u"dave davey"},
    {u"deborah", u"deb debbie debby"},
    {u"dennis", u"denny"},
    {u"donald", u"don donny"},
    {u"dorothy", u"dot dotty dolly"},
    {u"douglas", u"doug"},
    {u"edward", u"ed eddie ted teddy ned"},
    {u"eleanor", u"ellie nell nellie nora"},
    {u"elizabeth", u"liz lizzie lizzy beth betty bess bessie libby eliza lisa elsie"},
    {u"emily", u"em emmy millie"},
    {u"eugene", u"gene"},
    {u"florence", u"flo florrie"},
    {u"frances", u"fran francie frankie"},
    {u"francis", u"frank frankie"},
    {u"frederick", u"fred freddie freddy"},
    {u"gabriel", u"gabe"},
    {u"geoffrey", u"geoff"},
    {u"jeffrey", u"jeff"},
    {u"george", u"georgie"},
    {u"gerald", u"gerry"},
    {u"geraldine", u"gerry"},
    {u"gregory", u"greg"},
    {u"harold", u"harry hal"},
    {u"helen", u"nell nellie"},
    {u"henry", u"harry hank hal"},
    {u"isabella", u"bella izzy issy"},
    {u"isabel", u"bel izzy issy"},
    {u"jacob", u"jake"},
    {u"jacqueline", u"jackie"},
    {u"james", u"jim jimmy jamie jimbo"},
    {u"janet", u"jan"},
    {u"jennifer", u"jen jenny jenn"},
    {u"jessica", u"jess jessie"},
    {u"john", u"jack johnny jock"},
    {u"jonathan", u"jon jonny jono"},
    {u"joseph", u"joe joey"},
    {u"josephine", u"jo josie"},
    {u"joshua", u"josh"},
    {u"judith", u"judy"},
    {u"kenneth", u"ken kenny"},
    {u"kimberley", u"kim"},
    {u"lawrence", u"larry laurie"},
    {u"laurence", u"larry laurie"},
    {u"leonard", u"len lenny leo"},
    {u"lillian", u"lil lily"},
    {u"louise", u"lou"},
    {u"louis", u"lou"},
    {u"margaret", u"maggie meg peg peggy marg madge rita daisy greta"},
    {u"martha", u"marty"},
    {u"martin", u"marty"},
    {u"mary", u"molly polly may"},
    {u"matthew", u"matt matty"},
    {u"maxwell", u"max"},
    {u"michael", u"mick mike mickey mikey"},
    {u"mitchell", u"mitch"},
    {u"nancy", u"nan"},
    {u"natalie", u"nat"},
    {u"nathan", u"nat nate"},
    {u"nathaniel", u"nat nate"},
    {u"nicholas", u"nick nicky nic"},
    {u"nicole", u"nicky nikki nic"},
    {u"olivia", u"liv livvy"},
    {u"pamela", u"pam"},
    {u"patricia", u"pat patty trish tricia"},
    {u"patrick", u"pat paddy"},
    {u"penelope", u"penny"},
    {u"peter", u"pete"},
    {u"philip", u"phil"},
    {u"phillip", u"phil"},
    {u"rebecca", u"bec becky becca"},
    {u"raymond", u"ray"},
    {u"reginald", u"reg reggie"},
    {u"richard", u"rick ricky rich dick richie"},
    {u"robert", u"bob bobby rob robbie bert"},
    {u"roberta", u"bobbie"},
    {u"roderick", u"rod"},
    {u"rodney", u"rod"},
    {u"ronald", u"ron ronnie"},
    {u"russell", u"russ"},
    {u"samantha", u"sam sammy"},
    {u"samuel", u"sam sammy"},
    {u"sarah", u"sally sadie"},
    {u"stanley", u"stan"},
    {u"stephanie", u"steph"},
    {u"stephen", u"steve stevie"},
    {u"steven", u"steve stevie"},
    {u"stuart", u"stu"},
    {u"susan", u"sue susie suzy"},
    {u"suzanne", u"sue suzie suzy"},
    {u"teresa", u"terry tess tessa"},
    {u"theresa", u"terry tess tessa"},
    {u"terence", u"terry"},
    {u"theodore", u"ted teddy theo"},
    {u"thomas", u"tom tommy"},
    {u"timothy", u"tim timmy"},
    {u"valerie", u"val"},
    {u"veronica", u"ronnie"},
    {u"victoria", u"vicky vicki tori"},
    {u"victor", u"vic"},
    {u"vincent", u"vince vinnie"},
    {u"virginia", u"ginny"},
    {u"walter", u"wally walt"},
    {u"william", u"bill billy will willy liam"},
    {u"zachary", u"zac zach zack"},
};

/// By the familiar name.
QMultiHash<QString, QString> makeNames()
{
    QMultiHash<QString, QString> names;
    for (const Group &group : groups) {
        const QStringList familiar = QStringView(group.familiar).toString().split(u' ');
        for (const QString &each : familiar)
            names.insert(each, QStringView(group.whole).toString());
    }
    return names;
}

const QMultiHash<QString, QString> &names()
{
    static const QMultiHash<QString, QString> made = makeNames();
    return made;
}

QString written(const QString &folded)
{
    return QString(folded.front().toUpper() % folded.sliced(1));
}

} // namespace

std::optional<Nickname> nicknameOf(const QString &a, const QString &b)
{
    if (names().contains(a, b))
        return Nickname{written(a), written(b)};
    return names().contains(b, a) ? std::optional(Nickname{written(b), written(a)}) : std::nullopt;
}

QStringList wholeNamesOf(const QString &folded)
{
    return names().values(folded);
}

} // namespace Intake
