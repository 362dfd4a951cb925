#include "shell/hardening.h"

#include <algorithm>
#include <array>

namespace Intake {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array refusedVariables{"QT_PLUGIN_PATH",         "QT_QPA_PLATFORM_PLUGIN_PATH",
                                      "QT_QPA_GENERIC_PLUGINS", "QT_STYLE_OVERRIDE",
                                      "SSLKEYLOGFILE",          "OPENSSL_CONF",
                                      "OPENSSL_ENGINES",        "OPENSSL_MODULES",
                                      "GIO_EXTRA_MODULES",      "GIO_MODULE_DIR"};

constexpr std::array refusedOptions{"style"_L1, "stylesheet"_L1, "platformpluginpath"_L1, "plugin"_L1,
                                    "qmljsdebugger"_L1};

} // namespace

void cleanEnvironment()
{
    for (const char *name : refusedVariables)
        qunsetenv(name);
}

QString refusedOption(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        if (!argument.startsWith(u'-'))
            continue;
        const QString name = argument.section(u'=', 0, 0).mid(argument.startsWith("--"_L1) ? 2 : 1);
        if (std::ranges::find(refusedOptions, name) != refusedOptions.end())
            return name;
    }
    return {};
}

} // namespace Intake
