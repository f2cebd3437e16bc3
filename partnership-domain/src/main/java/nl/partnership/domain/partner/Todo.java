package nl.partnership.domain.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Team;

/**
 * That something is expected of somebody now: a line on their home. The room of its kind derives it from its own records,
 * anew at each change of those and once a day, so nobody edits a line: one that no longer fits is replaced. It holds
 * codes, days and ids, never words; those are found when it is read. It goes with the people and organisations that it
 * names.
 *
 * <p>To whom it is addressed: each of person, membership, organisation and audience that is filled in must fit.
 */
@Entity
@StoredAs("todo")
@NotInTrail
public class Todo extends StoredEntity {

    private static final String BETWEEN = "|";

    private String kind;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "membership_id")
    private String membershipId;

    @Column(name = "organisation_id")
    private String organisationId;

    private String audience;

    @Column(name = "except_person_id")
    private String exceptPersonId;

    @Column(name = "partnership_id")
    private String partnershipId;

    @Column(name = "about_id")
    private String aboutId;

    @Column(name = "author_organisation_id")
    private String authorOrganisationId;

    @Column(name = "author_party")
    private String authorParty;

    private String facts = "";

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    protected Todo() {}

    /**
     * @param kind stored code of a kind that a room declares
     * @param subjectId id of the record that it comes from
     */
    public Todo(String kind, String subjectId) {
        this.kind = kind;
        this.subjectId = subjectId;
    }

    public Todo toPerson(String id) {
        personId = id;
        return this;
    }

    public Todo toMembership(String id) {
        membershipId = id;
        return this;
    }

    /** To people of that organisation. Its officer and who answers for it, when it is a board, may work at a school of it. */
    public Todo toOrganisation(String id) {
        organisationId = id;
        return this;
    }

    /** @param code name of an audience of services and pages */
    public Todo toAudience(String code) {
        audience = code;
        return this;
    }

    /** To that team of the organisation. */
    public Todo toTeam(Team team) {
        audience = team.name();
        return this;
    }

    /** To everybody else that it is addressed to. */
    public Todo butNot(String person) {
        exceptPersonId = person;
        return this;
    }

    /** It belongs to a partnership: who does not work in that any more does not see it. */
    public Todo within(String partnership) {
        partnershipId = partnership;
        return this;
    }

    /** Whose membership it is about, by its id. */
    public Todo about(String membership) {
        aboutId = membership;
        return this;
    }

    /** Who wrote the record that it comes from, as the sharing rules see it. */
    public Todo writtenBy(String organisation, Party author) {
        authorOrganisationId = organisation;
        authorParty = author.toString();
        return this;
    }

    /** What its words need beside what the record itself says: codes, numbers and ids. */
    public Todo with(String... codes) {
        facts = String.join(BETWEEN, codes);
        return this;
    }

    /** The day on which it is due; null for none. */
    public Todo dueOn(LocalDate day) {
        dueOn = day;
        return this;
    }

    /** The days on which it is a line, both included; null for no limit. */
    public Todo shown(LocalDate from, LocalDate until) {
        // a covenant of before there were limits may end where no database has three months more
        fromOn = Day.nearest(from);
        untilOn = Day.nearest(until);
        return this;
    }

    /** The codes of {@link #with}, as they were stored. */
    public static List<String> facts(String stored) {
        return List.of(stored.split("\\|", -1));
    }

    /** All that it says, to compare. */
    public List<String> content() {
        return Stream.of(
                        kind,
                        subjectId,
                        personId,
                        membershipId,
                        organisationId,
                        audience,
                        exceptPersonId,
                        partnershipId,
                        aboutId,
                        authorOrganisationId,
                        authorParty,
                        facts,
                        dueOn,
                        fromOn,
                        untilOn)
                .map(Objects::toString)
                .toList();
    }
}
