#include "app/desktop/Screens.h"
#include "app/workspace/DemoStore.h"
#include "core/base/TextFolding.h"
#include "core/bench/ResidentMemory.h"
#include "core/bench/Samples.h"
#include "core/security/Entrance.h"
#include "ui/common/Buttons.h"
#include "ui/common/Preferences.h"
#include "ui/common/Screen.h"
#include "ui/frontdesk/ScreeningView.h"
#include "ui/frontdesk/SearchPanel.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PasswordField.h"
#include "ui/shell/SignInPage.h"
#include "ui/shell/WorkPage.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>

#include <algorithm>
#include <cstdio>
#include <functional>

// The window as users have it on the demonstration's store in the folder given: signs in, looks for persons by misspelt
// names, opens some, and prints how long it took and how much memory it has. One JSON document on standard output.

using namespace ventanilla;

namespace {

constexpr int patience = 60'000;
constexpr int asked = 120;

bool waitFor(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > patience)
            return false;
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
        // As QApplication::exec does: what is replaced is deleted, or the widgets of every person would pile up.
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

// A surname and a given name, the surname without the letter in its middle.
QStringList misspeltNames(const QString &folder, const Clock &clock)
{
    auto session = security::entrance::signIn(
        folder, QStringLiteral("demo-meson"), QString::fromLatin1(workspace::demoPassword), clock);
    if (!session)
        return {};
    QStringList names;
    const auto persons = bench::samplePersons(session->database(), asked, 5);
    for (const bench::Sample &person : persons.value_or(std::vector<bench::Sample>())) {
        QString surname = text::fold(person.surname1);
        surname.remove(surname.size() / 2, 1);
        names.append(text::foldedWords(person.givenNames).value(0) + QLatin1Char(' ') + surname);
    }
    return names;
}

bool isShown(const shell::MainWindow &window)
{
    const auto *work = window.work();
    return work != nullptr && work->isVisible() && work->currentScreen() != nullptr
        && work->currentScreen()->isVisible();
}

// From the press of the button until the front desk is painted.
std::optional<double> signIn(shell::MainWindow &window)
{
    auto *page = window.findChild<shell::SignInPage *>();
    page->findChild<QComboBox *>()->setEditText(QStringLiteral("demo-meson"));
    page->findChild<shell::PasswordField *>()->lineEdit()->setText(QString::fromLatin1(workspace::demoPassword));
    QElapsedTimer timer;
    timer.start();
    page->findChild<ui::PrimaryButton *>()->click();
    if (!waitFor([&] { return isShown(window); }))
        return std::nullopt;
    window.grab();
    return double(timer.nsecsElapsed()) / 1e6;
}

// Notes when something within a widget is painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(const QWidget *watched) : m_watched(watched) { qApp->installEventFilter(this); }
    [[nodiscard]] bool isPainted() const { return m_painted; }
    void forget() { m_painted = false; }

private:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && object->isWidgetType()) {
            const auto *widget = static_cast<const QWidget *>(object);
            m_painted = m_painted || widget == m_watched || m_watched->isAncestorOf(widget);
        }
        return false;
    }

    const QWidget *m_watched;
    bool m_painted = false;
};

// Opens the best match and gives the window the time in which a person would begin to read.
bool openFirst(frontdesk::ScreeningView &screening, QListView &list)
{
    constexpr int reading = 100;
    PaintWatch watch(&screening);
    Q_EMIT list.activated(list.model()->index(0, 0));
    const bool shown = waitFor([&] { return watch.isPainted(); });
    QElapsedTimer timer;
    timer.start();
    return shown && waitFor([&] { return timer.elapsed() >= reading; });
}

// From the last letter until the results are painted, the pause that waits for another letter included.
std::optional<double> ask(frontdesk::SearchPanel &panel, QListView &list, const QString &typed)
{
    PaintWatch watch(&list);
    bool answered = false;
    const auto connection = QObject::connect(list.model(), &QAbstractItemModel::modelReset, &panel, [&] {
        answered = true;
        watch.forget(); // what was painted so far were earlier results
    });
    QElapsedTimer timer;
    timer.start();
    panel.findChild<QLineEdit *>()->setText(typed);
    // Nobody found is told in the list's place.
    const bool done = waitFor([&] { return answered && (watch.isPainted() || !list.isVisible()); });
    const double taken = double(timer.nsecsElapsed()) / 1e6;
    QObject::disconnect(connection);
    return done ? std::optional(taken) : std::nullopt;
}

QJsonObject measure(shell::MainWindow &window, const QStringList &names)
{
    const auto shown = signIn(window);
    auto *panel = window.findChild<frontdesk::SearchPanel *>();
    auto *screening = window.findChild<frontdesk::ScreeningView *>();
    if (!shown || panel == nullptr || screening == nullptr)
        return {};
    auto *list = panel->findChild<QListView *>();
    std::vector<double> searches;
    for (const QString &name : names) {
        const auto taken = ask(*panel, *list, name);
        if (!taken)
            return {};
        searches.push_back(*taken);
        if (list->model()->rowCount() > 0 && !openFirst(*screening, *list))
            return {};
    }
    QJsonObject told{{QStringLiteral("front_desk_shown"), *shown},
        {QStringLiteral("window_at_work"), bench::residentMegabytes().value_or(0)}};
    if (searches.size() > 1) {
        // Asked the moment the front desk appears, it waits for the names to be read: a figure of its own.
        told.insert(QStringLiteral("first_misspelt_on_screen"), searches.front());
        searches.erase(searches.begin());
        std::ranges::sort(searches);
        told.insert(QStringLiteral("misspelt_on_screen_p50"), searches[searches.size() / 2]);
        told.insert(QStringLiteral("misspelt_on_screen_p99"), searches[searches.size() * 99 / 100]);
    }
    return told;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const SystemClock clock;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    ui::Preferences().apply();
    const QStringList names = misspeltNames(folder, clock);
    shell::MainWindow window({folder, clock, {}, desktop::screens()});
    window.resize(1366, 768);
    window.show();
    window.grab();
    const QJsonObject told = measure(window, names);
    std::fputs(QJsonDocument(told).toJson(QJsonDocument::Compact).constData(), stdout);
    return told.isEmpty() ? 1 : 0;
}
