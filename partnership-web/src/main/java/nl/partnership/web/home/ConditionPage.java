package nl.partnership.web.home;

import static nl.partnership.web.home.ConditionLine.DONE;
import static nl.partnership.web.home.ConditionLine.LATE;
import static nl.partnership.web.home.ConditionLine.SOON;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.partnership.ejb.base.StorageWatch;
import nl.partnership.ejb.home.Condition;
import nl.partnership.ejb.home.ConditionService;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;

/** "Hoe staat het portaal ervoor": each part of the portal with what is wrong with it, in words. */
@Named
@RequestScoped
public class ConditionPage {

    private static final String OUTBOX = "/base/outbox.xhtml";

    /** In megabytes. */
    private static final long GIGABYTE = 1024;

    @Inject
    private ConditionService service;

    @Inject
    private Screen screen;

    @Inject
    private Dates dates;

    private final List<ConditionLine> lines = new ArrayList<>();
    private Condition condition;

    @PostConstruct
    void load() {
        condition = service.look();
        database();
        disk();
        backup();
        mail();
        trail();
        jobs();
        // what somebody has to act on comes first
        lines.sort(Comparator.comparing(line -> !line.isWrong()));
    }

    private void database() {
        String kind = condition.postgresql() ? "home.condition.postgresql" : "home.condition.embedded";
        add(
                "home.condition.database",
                condition.postgresql() ? null : text("home.condition.embedded.note"),
                DONE,
                text(kind));
        StorageWatch.Failed failed = condition.storage().failed();
        if (failed != null) {
            add(
                    "base.storage.failed." + failed.trouble(),
                    text("base.storage.failed.note", dates.moment(failed.since()), dates.moment(failed.until())),
                    LATE,
                    text("base.storage.failed"));
        }
    }

    private void disk() {
        if (condition.room() != null) {
            boolean little = condition.storage().littleRoom() != null;
            add(
                    "home.condition.disk",
                    little ? text("base.storage.littleRoom.note") : null,
                    little ? LATE : DONE,
                    little || condition.room() < GIGABYTE
                            ? text("base.storage.megabytes", condition.room())
                            : text("home.condition.gigabytes", condition.room() / GIGABYTE));
        }
    }

    private void backup() {
        if (condition.storage().lastBackup() == null) {
            add("base.storage.noBackup", text("base.storage.backup.how"), LATE, text("base.storage.backup.never"));
            return;
        }
        boolean old = condition.storage().backupOld();
        add(
                "base.storage.backup",
                old ? text("base.storage.backup.old") : null,
                old ? LATE : DONE,
                dates.moment(condition.storage().lastBackup()));
    }

    private void mail() {
        Condition.WaitingMail mail = condition.mail();
        if (mail.count() == 0) {
            boolean there = mail.server();
            String note = there ? null : text("home.administrator.noServer");
            String state = text(there ? "home.condition.mail.none" : "home.condition.mail.noServer");
            lines.add(new ConditionLine(text("home.condition.mail"), OUTBOX, note, there ? DONE : LATE, state));
            return;
        }
        boolean wrong = !mail.server() || mail.stuck();
        lines.add(new ConditionLine(
                text("home.condition.mail"),
                OUTBOX,
                mail.server()
                        ? text("home.condition.mail.since", dates.moment(mail.oldest()))
                        : text("home.administrator.noServer"),
                wrong ? LATE : SOON,
                text("home.condition.mail.waiting", mail.count())));
    }

    private void trail() {
        String state = condition.head() == null ? text("base.storage.backup.never") : dates.moment(condition.head());
        add(
                "home.condition.trail",
                condition.headLate() ? text("home.condition.trail.late") : null,
                condition.headLate() ? LATE : DONE,
                state);
    }

    private void jobs() {
        int late = condition.lateJobs().size();
        add(
                "home.condition.jobs",
                late == 0 ? null : text("home.condition.jobs.late", String.join(", ", condition.lateJobs())),
                late == 0 ? DONE : LATE,
                late == 0 ? text("home.condition.jobs.done") : text("home.condition.jobs.missed", late));
    }

    private void add(String key, String note, String kind, String state) {
        lines.add(new ConditionLine(text(key), null, note, kind, state));
    }

    private String text(String key, Object... arguments) {
        return screen.text(key, arguments);
    }

    /** How much somebody has to act on. */
    public long getWrong() {
        return lines.stream().filter(ConditionLine::isWrong).count();
    }

    public List<ConditionLine> getLines() {
        return lines;
    }

    /** Of the portal; null when it is not known. */
    public String getVersion() {
        return condition.version();
    }
}
