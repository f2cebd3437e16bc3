package nl.partnership.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import nl.partnership.web.base.Language;
import nl.partnership.web.base.paper.Paper;

/** Leaflets on paper, the last ones that somebody asked for kept: making one is work, and everybody may ask. */
@ApplicationScoped
public class LeafletPapers {

    private static final int MOST = 40;
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** How many wait for a paper, the one that is made included: who waits takes a place of the server. */
    private static final int WAITING = 4;

    private final Semaphore places = new Semaphore(WAITING);
    private final Map<String, byte[]> kept = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > MOST;
        }
    });

    @Inject
    private Language language;

    /** @return empty when so many are asked for that this one has to be asked for again */
    Optional<byte[]> of(LeafletPage page) {
        return of(
                page.tag(),
                () -> write(
                        page.getRead().school(), page.getStatus(), page.getRules(), page.getTold(), language.locale()));
    }

    /** One is made at a time, and few wait: who asks for many at once does not take the whole portal. */
    Optional<byte[]> of(String tag, Supplier<byte[]> made) {
        byte[] there = kept.get(tag);
        if (there != null || !places.tryAcquire()) {
            return Optional.ofNullable(there);
        }
        try {
            return Optional.of(make(tag, made));
        } finally {
            places.release();
        }
    }

    private synchronized byte[] make(String tag, Supplier<byte[]> made) {
        byte[] there = kept.get(tag);
        byte[] paper = there == null ? made.get() : there;
        kept.put(tag, paper);
        return paper;
    }

    /**
     * Writes one.
     *
     * @param status version and day
     * @param rules of which it is
     */
    static byte[] write(String school, String status, String rules, LeafletTold told, Locale locale) {
        Paper paper = Paper.dense(told.say("title") + " " + school, locale, school + ". " + status);
        paper.lead(status + " " + rules);
        paper.heading(told.say("short"));
        paper.list(told.getShort());
        if (told.getChanges() != null) {
            changes(paper, told);
        }
        told.getGroups().forEach(group -> write(paper, told, group));
        paper.heading(told.say("consents"));
        told.getConsents().forEach(paper::text);
        paper.table(
                List.of(
                        told.say("consents.age"),
                        told.say("kind.SCHOOL_DATA"),
                        told.say("kind.CARE_OR_MEDICAL_DATA"),
                        told.say("kind.CONFIDENTIAL_DISCLOSURE")),
                told.getAges().stream()
                        .map(age -> List.of(age.span(), age.school(), age.care(), age.confidence()))
                        .toList());
        paper.heading(told.say("rights"));
        paper.list(told.getRights());
        if (told.getOfficer() != null) {
            paper.heading(told.say("officer"));
            paper.text(told.getOfficer());
        }
        paper.heading(told.say("complaint"));
        paper.text(told.say("complaint.text") + " autoriteitpersoonsgegevens.nl");
        return paper.pdf();
    }

    private static void changes(Paper paper, LeafletTold told) {
        paper.heading(told.say("changes"));
        if (told.getChanges().isEmpty()) {
            paper.text(told.say("changes.none"));
        }
        told.getChanges().forEach(change -> {
            paper.text(change.group());
            part(paper, told.say(change.before().isEmpty() ? "changes.new" : "changes.was"), change.before(), told);
            part(paper, told.say(change.after().isEmpty() ? "changes.gone" : "changes.is"), change.after(), told);
        });
    }

    private static void write(Paper paper, LeafletTold told, LeafletTold.Group group) {
        paper.heading(group.name());
        paper.text(group.intro());
        if (group.note() != null) {
            paper.text(group.note(), DUTCH);
        }
        part(paper, told.say(group.gives().isEmpty() ? "gives.none" : "gives"), group.gives(), told);
        if (group.hearsFromIt()) {
            part(paper, told.say(group.gets().isEmpty() ? "gets.none" : "gets"), group.gets(), told);
        }
        List<String> not = new ArrayList<>(group.exceptions());
        if (group.never() != null) {
            not.add(0, group.never());
        }
        if (!not.isEmpty()) {
            paper.text(told.say("not"));
            paper.list(not);
        }
        if (!group.nobody().isEmpty()) {
            part(paper, told.say("nobody"), group.nobody(), told);
        }
    }

    private static void part(Paper paper, String title, List<LeafletLine> lines, LeafletTold told) {
        paper.text(title);
        if (!lines.isEmpty()) {
            paper.list(lines.stream().map(line -> said(line, told)).toList());
        }
    }

    private static String said(LeafletLine line, LeafletTold told) {
        List<String> parts = new ArrayList<>(List.of(line.why() + ": " + line.what() + "."));
        add(parts, line.whom());
        parts.add(line.says());
        add(parts, line.ages());
        parts.addAll(line.conditions());
        line.sometimes().forEach(one -> parts.add(told.sometimes(one)));
        if (line.kept() != null) {
            parts.add(told.say("kept") + " " + line.kept() + ".");
        }
        if (!line.laws().isEmpty()) {
            parts.add(line.base() + " " + line.laws() + ".");
        }
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, String words) {
        if (words != null) {
            parts.add(words);
        }
    }
}
