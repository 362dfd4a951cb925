#pragma once

#include "house/tree.h"

/// What a source file under `app/` or `forms/` includes although its folder may not, each as `path:line: words`:
/// another folder of ours that the design does not let it see, a Qt module, or another library.
QStringList forbiddenIncludes(const SourceFile &file);
