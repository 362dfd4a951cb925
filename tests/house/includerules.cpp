#include "house/includerules.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

const QStringList qtModules{u"QtCore"_s, u"QtGui"_s,          u"QtWidgets"_s, u"QtNetwork"_s,    u"QtSql"_s,
                            u"QtDBus"_s, u"QtPrintSupport"_s, u"QtSvg"_s,     u"QtSvgWidgets"_s, u"QtTest"_s};

struct Layer
{
    QStringList ours;
    QStringList qt;
    QStringList libraries; ///< what an include of another library begins with
};

/// The arrows of the design. A folder that stands not here may not exist.
const QMap<QString, Layer> layers{
    {u"model"_s, {{}, {u"QtCore"_s}, {}}},
    {u"advice"_s, {{u"model"_s}, {u"QtCore"_s}, {u"phonenumbers/"_s, u"unicode/"_s}}},
    {u"api"_s, {{u"model"_s}, {u"QtCore"_s, u"QtNetwork"_s}, {}}},
    {u"store"_s, {{u"model"_s}, {u"QtCore"_s, u"QtSql"_s}, {u"sodium"_s, u"qt6keychain/"_s, u"qtkeychain/"_s}}},
    {u"practice"_s, {{u"model"_s}, {u"QtCore"_s, u"QtNetwork"_s}, {u"httplib.h"_s}}},
    {u"desk"_s, {{u"model"_s, u"advice"_s, u"api"_s, u"store"_s}, {u"QtCore"_s, u"QtDBus"_s}, {}}},
    {u"forms"_s,
     {{u"model"_s, u"advice"_s},
      {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtSvgWidgets"_s, u"QtPrintSupport"_s, u"QtDBus"_s},
      {}}},
    {u"shell"_s,
     {{u"model"_s, u"advice"_s, u"api"_s, u"store"_s, u"practice"_s, u"desk"_s, u"forms"_s}, qtModules, {}}},
};

/// `app/model/client.h` and `model/client.h` are in `model`; a name without a folder is in the including file's own.
QString folderOf(const QString &path)
{
    const QString inner = path.startsWith("app/"_L1) ? path.sliced(4) : path;
    return inner.section(u'/', 0, inner.contains(u'/') ? 0 : -2);
}

QString qtModuleOf(const QString &header)
{
    const QString named = header.section(u'/', 0, 0);
    if (header.contains(u'/'))
        return qtModules.contains(named) ? named : QString();
    for (const QString &module : qtModules) {
        if (QFileInfo::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module + u'/' + header))
            return module;
    }
    return {};
}

bool isForeign(const QString &header)
{
    static const QStringList known{u"phonenumbers/"_s, u"unicode/"_s,    u"sodium"_s,
                                   u"qt6keychain/"_s,  u"qtkeychain/"_s, u"httplib.h"_s};
    return std::any_of(known.begin(), known.end(), [&](const QString &start) { return header.startsWith(start); });
}

std::optional<QString> objection(const QString &folder, const QString &header)
{
    const auto layer = layers.constFind(folder);
    if (layer == layers.constEnd())
        return u"the folder %1 has no rule"_s.arg(folder);
    if (header.contains("../"_L1))
        return u"%1 does not begin at an include root"_s.arg(header);
    const QString target = folderOf(header);
    if (layers.contains(target))
        return target == folder || layer->ours.contains(target)
                   ? std::nullopt
                   : std::optional(u"%1 may not see %2"_s.arg(folder, header));
    const QString module = qtModuleOf(header);
    if (!module.isEmpty() && !layer->qt.contains(module))
        return u"%1 may not use %2 (%3)"_s.arg(folder, module, header);
    const auto begins = [&](const QString &start) { return header.startsWith(start); };
    if (isForeign(header) && std::none_of(layer->libraries.begin(), layer->libraries.end(), begins))
        return u"%1 may not use %2"_s.arg(folder, header);
    return std::nullopt;
}

} // namespace

QStringList forbiddenIncludes(const SourceFile &file)
{
    static const QRegularExpression include(uR"(^[ \t]*#[ \t]*include[ \t]*[<"]([^>"]+)[>"])"_s,
                                            QRegularExpression::MultilineOption);
    QStringList found;
    for (auto each = include.globalMatch(file.text); each.hasNext();) {
        const auto match = each.next();
        if (const auto words = objection(folderOf(file.path), match.captured(1)))
            found << u"%1:%2: %3"_s.arg(file.path, QString::number(lineAt(file.text, match.capturedStart(1))), *words);
    }
    return found;
}
