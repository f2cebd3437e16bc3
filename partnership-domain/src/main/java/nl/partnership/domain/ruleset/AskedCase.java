package nl.partnership.domain.ruleset;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.rule.Decision;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.rule.TrialFacts;
import nl.partnership.domain.rule.Vocabulary;

/** A request that sets are asked, with the facts that are assumed for it; on its day of any school year. */
@MappedSuperclass
public abstract class AskedCase extends StoredEntity {

    private String sender;

    private String receiver;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private String categories;

    private String purpose;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    private Integer age;

    @Enumerated(EnumType.STRING)
    private Facts.Covenant covenant;

    @Column(name = "parents_consent")
    private boolean parentsConsent;

    @Column(name = "pupil_consent")
    private boolean pupilConsent;

    @Enumerated(EnumType.STRING)
    private Facts.Ruling ruling;

    private String affirmed;

    AskedCase() {}

    AskedCase(SharingRequest request, TrialFacts facts) {
        this.sender = request.sender().toString();
        this.receiver = request.receiver().toString();
        this.relation = request.relation();
        this.categories = String.join(" ", request.categories());
        this.purpose = request.purpose();
        this.scope = request.scope();
        this.askedOn = Day.optional("date", request.date());
        this.age = facts.age();
        this.covenant = facts.covenant();
        this.parentsConsent = facts.parentsConsent();
        this.pupilConsent = facts.pupilConsent();
        this.ruling = facts.ruling();
        this.affirmed = String.join(" ", facts.affirmed());
    }

    /** Asks a set, on the same day in its own school year; of a set that ends before that day, on its last. */
    public Decision ask(Rules rules) {
        LocalDate day = rules.nearest(day(rules.schoolYear()));
        return Decision.of(rules, request(rules.schoolYear()).on(day), facts().on(day));
    }

    /** The request, on its day in a school year. */
    public SharingRequest request(SchoolYear year) {
        return new SharingRequest(
                Vocabulary.shipped().party(sender).orElseThrow(),
                Vocabulary.shipped().party(receiver).orElseThrow(),
                relation,
                List.of(categories.split(" ")),
                purpose,
                scope,
                day(year));
    }

    private LocalDate day(SchoolYear year) {
        return askedOn.plusYears(year.start() - SchoolYear.of(askedOn).start());
    }

    public TrialFacts facts() {
        return new TrialFacts(age, covenant, parentsConsent, pupilConsent, ruling, words(affirmed));
    }

    private static List<String> words(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
