#pragma once

#include "forms/recordlabel.h"
#include "forms/recordsamples.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

namespace Intake {

/// The view on screen, at a size.
class OnScreen
{
public:
    explicit OnScreen(const RecordShown &shown, QSize size = {1008, 768})
    {
        view.show(shown);
        view.resize(size);
        view.show();
        static_cast<void>(QTest::qWaitForWindowActive(&view));
    }

    QList<RecordLabel *> labels() const { return view.findChildren<RecordLabel *>(); }

    RecordLabel *labelWith(const QString &text) const
    {
        for (RecordLabel *label : labels())
            if (label->value().contains(text))
                return label;
        return nullptr;
    }

    RecordLabel *valueOf(const QString &name) const
    {
        for (RecordLabel *label : labels())
            if (label->accessibleDescription() == name)
                return label;
        return nullptr;
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : view.findChildren<QPushButton *>())
            if (QString(button->text()).remove(u'&').startsWith(text))
                return button;
        return nullptr;
    }

    QString copiedBy(const QString &text) const
    {
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(button(text), Qt::LeftButton);
        return QGuiApplication::clipboard()->text();
    }

    RecordView view;
};

inline int leftOf(const QWidget *widget, const QWidget &in)
{
    return widget->mapTo(&in, QPoint()).x();
}

} // namespace Intake
