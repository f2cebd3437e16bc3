package nl.partnership.domain.support;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.SearchedEntity;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.partner.SignalConverter;

/**
 * Somebody whom a school really calls, as the organisation says that knows them; by saving it is released to those who work
 * with the school. It fades when nobody said for a year that it still is right, and is erased two years after that was last
 * said, or after its end.
 */
@Entity
@StoredAs("expertise")
public class Expertise extends SearchedEntity {

    /** How many there are for one school: more is a list that nobody reads. */
    public static final int MOST = 30;

    /** How long it is kept after its end, or after it was last said to be right. */
    public static final Period KEPT = Period.ofYears(2);

    /** After how long somebody is to say again that it is right. */
    public static final Period FADES = Period.ofYears(1);

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_HOW = 400;
    private static final int LONGEST_HOURS = 120;

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @ManyToOne(optional = false)
    private Organisation organisation;

    @ManyToOne(optional = false)
    private Membership author;

    @Column(name = "author_party")
    private String authorParty;

    @Convert(converter = FreeText.class)
    @Screened("ExpertiseDesk.name")
    private String name;

    @NotInTrail
    @Column(name = "name_key")
    private String nameKey;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    @ElementCollection
    @CollectionTable(name = "expertise_signal", joinColumns = @JoinColumn(name = "expertise_id"))
    @Column(name = "signal_code")
    @Convert(converter = SignalConverter.class)
    private Set<Signal> signals = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private Ages ages;

    @Convert(converter = FreeText.class)
    @Screened("ExpertiseDesk.how")
    private String how;

    @Column(name = "work_phone")
    private String workPhone;

    private String email;

    @Convert(converter = FreeText.class)
    @Screened("ExpertiseDesk.hours")
    private String hours;

    @ManyToOne
    private Membership contact;

    /** For queries: comparing what may not be there would leave out those without. */
    @NotInTrail
    @Column(name = "of_person")
    private boolean ofPerson;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected Expertise() {}

    @Override
    protected List<String> searched() {
        return Arrays.asList(name, how, hours);
    }

    /**
     * @param by of the organisation that puts them on the map, a party of the partnership
     * @throws RuleViolation as {@link #describe}
     */
    public Expertise(Partnership partnership, ExpertiseTerms terms, Membership by, LocalDate today) {
        school = partnership.getSchool();
        schoolYear = partnership.getSchoolYear();
        organisation = by.getOrganisation();
        describe(terms, by, today);
    }

    /**
     * Says whom one calls, for what and how; who says so, says that it is right.
     *
     * @param terms with a number and an address that are fit to store already
     * @throws RuleViolation at the field of {@link ExpertiseTerms} that lacks or does not fit; when it ended already
     */
    public final void describe(ExpertiseTerms terms, Membership by, LocalDate today) {
        confirm(by, today);
        if (terms.sector() == null) {
            throw RuleViolation.at("sector", "support.expertise.noSector");
        }
        if (terms.ages() == null) {
            throw RuleViolation.at("ages", "support.expertise.noAges");
        }
        if (terms.phone() == null && terms.email() == null) {
            throw RuleViolation.at("phone", "support.expertise.noWay");
        }
        if (terms.contact() != null && !terms.contact().getOrganisation().equals(organisation)) {
            throw RuleViolation.at("contact", "support.expertise.contactElsewhere");
        }
        name = PaperSigns.require(
                "name", Text.requiredLine("name", terms.name(), LONGEST_NAME, "support.expertise.noName"));
        nameKey = NameKey.ofOrganisation(name);
        how = PaperSigns.require("how", Text.optional("how", terms.how(), LONGEST_HOW));
        hours = PaperSigns.require("hours", Text.optionalLine("hours", terms.hours(), LONGEST_HOURS));
        sector = terms.sector();
        ages = terms.ages();
        workPhone = terms.phone();
        email = terms.email();
        contact = terms.contact();
        ofPerson = contact != null;
        signals.retainAll(terms.signals());
        signals.addAll(terms.signals());
    }

    /** Says that it still is right. */
    public final void confirm(Membership by, LocalDate today) {
        mustHold();
        author = by;
        authorParty = by.party().toString();
        confirmedOn = today;
    }

    /** Nobody calls them any more. */
    public void end(LocalDate today) {
        mustHold();
        endedOn = today;
    }

    /** It was ended by mistake, or they are called again: whoever says so says that it is right. */
    public void resume(Membership by, LocalDate today) {
        endedOn = null;
        confirm(by, today);
    }

    /** Who left is asked for no longer; the successor is. */
    public void handOver(Membership leaving, Membership successor) {
        if (leaving.equals(contact)) {
            contact = successor;
        }
    }

    private void mustHold() {
        if (endedOn != null) {
            throw new RuleViolation("support.expertise.over");
        }
    }

    /** Whether nobody said for a year that it is right. */
    public boolean isFaded(LocalDate today) {
        return endedOn == null && confirmedOn.plus(FADES).isBefore(today);
    }

    /** Whether it holds a person, and so is a professional's contact. */
    public boolean isOfPerson() {
        return ofPerson;
    }

    /** Who wrote last, as the sharing rules see it. */
    public Party writtenBy() {
        return Party.of(authorParty);
    }

    public ExpertiseTerms terms() {
        return new ExpertiseTerms(name, sector, signals, ages, how, workPhone, email, hours, contact);
    }

    public Organisation getSchool() {
        return school;
    }

    /** Who owns it. */
    public Organisation getOrganisation() {
        return organisation;
    }

    public Membership getAuthor() {
        return author;
    }

    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    /** Null as long as it holds. */
    public LocalDate getEndedOn() {
        return endedOn;
    }

    /** Until which day it is kept when nothing more is said of it. */
    public LocalDate keptUntil() {
        return (endedOn == null ? confirmedOn : endedOn).plus(KEPT);
    }
}
