#include "store/powercut.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Intake::Support {

namespace {

constexpr qsizetype sector = 512;
constexpr char folderItself[] = ".";

QByteArray nameOf(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

void put(QByteArray &content, qint64 offset, const QByteArray &bytes)
{
    if (content.size() < offset + bytes.size())
        content.resize(offset + bytes.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + offset);
}

void apply(QByteArray &content, const DiskOperation &operation)
{
    if (operation.call == DiskCall::Write)
        put(content, operation.offset, operation.bytes);
    else if (operation.call == DiskCall::Truncate)
        content.truncate(operation.offset);
}

/// Sector by sector: old, new or garbage.
void tear(QByteArray &content, const DiskOperation &write, std::mt19937 &chance)
{
    for (qsizetype at = 0; at < write.bytes.size(); at += sector) {
        QByteArray piece = write.bytes.mid(at, sector);
        const auto fate = chance() % 3;
        if (fate == 0)
            continue;
        if (fate == 1)
            std::generate(piece.begin(), piece.end(), [&] { return char(chance()); });
        put(content, write.offset + at, piece);
    }
}

} // namespace

DiskLog::DiskLog(const QString &folder)
    : m_folder(folder)
{
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder + u'/' + name);
        if (name != QStringLiteral("reserve") && file.open(QIODevice::ReadOnly))
            m_start[name.toUtf8()].content = file.readAll();
    }
}

void DiskLog::note(const DiskOperation &operation)
{
    if (operation.call == DiskCall::Read)
        return;
    m_operations.push_back(operation);
    m_operations.back().path = nameOf(operation.path);
}

void DiskLog::noteReplaced(const QString &name)
{
    QFile file(m_folder + u'/' + name);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QByteArray path = name.toUtf8();
    m_operations.push_back({.call = DiskCall::Truncate, .path = path});
    m_operations.push_back({.call = DiskCall::Write, .path = path, .bytes = bytes});
    m_operations.push_back({.call = DiskCall::Sync, .path = path});
}

void DiskLog::noteRenamed(const QByteArray &from, const QByteArray &to)
{
    m_operations.push_back({.call = DiskCall::Rename, .path = nameOf(from), .bytes = nameOf(to)});
}

void DiskLog::noteFolderSynced()
{
    m_operations.push_back({.call = DiskCall::Sync, .path = folderItself});
}

void DiskLog::noteDeleted(const QByteArray &path)
{
    m_operations.push_back({.call = DiskCall::Delete, .path = nameOf(path)});
}

std::vector<qsizetype> DiskLog::syncs() const
{
    std::vector<qsizetype> places;
    for (qsizetype at = 0; at < size(); ++at) {
        const DiskOperation &operation = m_operations[std::size_t(at)];
        const bool isSeen = operation.path.startsWith("intakes") || operation.path == folderItself;
        if (operation.call == DiskCall::Sync && isSeen)
            places.push_back(at);
    }
    return places;
}

void DiskLog::settle(File &file)
{
    for (const DiskOperation *operation : file.open)
        apply(file.content, *operation);
    file.exists = true;
    file.open.clear();
}

void DiskLog::settleByChance(File &file, std::mt19937 &chance)
{
    // A new file without a sync may be gone, name and all.
    if (!file.exists && chance() % 2)
        return;
    file.exists = true;
    // Now and then all or nothing, since that is what happens most.
    const auto mood = chance() % 4;
    for (const DiskOperation *operation : file.open) {
        const auto fate = mood == 0 ? 0 : mood == 1 ? 1 : chance() % 3;
        if (fate == 1 || (fate == 2 && operation->call == DiskCall::Truncate))
            apply(file.content, *operation);
        else if (fate == 2)
            tear(file.content, *operation, chance);
    }
}

void DiskLog::rename(Files &files, const DiskOperation &operation)
{
    const auto from = files.find(operation.path);
    if (from == files.end())
        return;
    File moved = std::move(from->second);
    files.erase(from);
    files[operation.bytes] = std::move(moved);
}

void DiskLog::play(Files &files, const DiskOperation &operation, bool deaf) const
{
    if (operation.call == DiskCall::Rename)
        return rename(files, operation);
    if (operation.path == folderItself)
        return;
    const bool replaced = !operation.path.startsWith("intakes");
    if (operation.call == DiskCall::Open) {
        if (!files.contains(operation.path))
            files[operation.path].exists = false;
    } else if (operation.call == DiskCall::Delete) {
        files.erase(operation.path);
    } else if (operation.call == DiskCall::Sync) {
        if (!deaf || replaced)
            settle(files[operation.path]);
    } else {
        files[operation.path].open.push_back(&operation);
    }
}

bool DiskLog::writeImage(const QString &folder, qsizetype end, std::mt19937 &chance, bool deaf) const
{
    Files files = m_start;
    for (qsizetype at = 0; at < end; ++at) {
        // Renamed, but not synced: it may be or not.
        const DiskOperation &operation = m_operations[std::size_t(at)];
        const bool isLast = operation.call == DiskCall::Rename && at + 1 == end;
        if (!isLast || chance() % 2)
            play(files, operation, deaf);
    }
    for (auto &[name, content] : files) {
        settleByChance(content, chance);
        if (!content.exists)
            continue;
        QFile file(folder + u'/' + QString::fromUtf8(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content.content) != content.content.size() ||
            !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return false;
    }
    return true;
}

} // namespace Intake::Support
