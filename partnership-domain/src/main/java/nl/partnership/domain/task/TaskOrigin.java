package nl.partnership.domain.task;

import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SearchedEntity;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;

/** Where a task comes from: who made it, on what subject, in which partnership, and who took part there. */
@MappedSuperclass
public abstract class TaskOrigin extends SearchedEntity {

    @ManyToOne(optional = false)
    private Partnership partnership;

    @Column(name = "created_at")
    private Instant createdAt;

    @ManyToOne(optional = false)
    private Person author;

    @ManyToOne(optional = false)
    @JoinColumn(name = "author_organisation_id")
    private Organisation authorOrganisation;

    @Column(name = "author_party")
    private String authorParty;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(name = "question_code")
    private String questionCode;

    @ManyToMany
    @JoinTable(
            name = "task_organisation",
            joinColumns = @JoinColumn(name = "task_id"),
            inverseJoinColumns = @JoinColumn(name = "organisation_id"))
    private Set<Organisation> organisations = new HashSet<>();

    TaskOrigin() {}

    TaskOrigin(
            Partnership partnership, Actor author, TaskSubject subject, Set<Organisation> organisations, Instant now) {
        this.partnership = Objects.requireNonNull(partnership);
        this.author = author.person();
        this.authorOrganisation = author.organisation();
        this.authorParty = author.party().toString();
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.questionCode = subject.questionCode();
        this.organisations.addAll(organisations);
        this.createdAt = now;
    }

    /** Who made it, as they were then. */
    Actor author() {
        return new Actor(author, authorOrganisation, Party.of(authorParty).role());
    }

    /** Refuses an owner from elsewhere; within an organisation also one of another organisation. */
    void requireParty(Organisation organisation, Person person) {
        boolean stranger = organisation != null && !partnership.hasParty(organisation);
        if (stranger || (organisation == null && person != null)) {
            throw RuleViolation.at("owner", "task.owner.noParty");
        }
        if (organisation != null && getSubject().isInternal() && !organisation.equals(authorOrganisation)) {
            throw RuleViolation.at("owner", "task.owner.internal");
        }
    }

    public Partnership getPartnership() {
        return partnership;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Person getAuthor() {
        return author;
    }

    public Organisation getAuthorOrganisation() {
        return authorOrganisation;
    }

    /** Organisation type and role of the author at that time, as {@code SCHOOL:CARE_COORD}. */
    public String getAuthorParty() {
        return authorParty;
    }

    public TaskSubject getSubject() {
        return new TaskSubject(subjectKind, subjectId, questionCode);
    }

    /** The organisations that took part where the task was made. */
    public Set<Organisation> getOrganisations() {
        return Collections.unmodifiableSet(organisations);
    }
}
