package nl.partnership.domain.partner;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;

/**
 * Who speaks for the parents and for the pupils of a school, who have no account and do have a place. The school writes it;
 * once for each school, whatever the year.
 */
@Entity
@StoredAs("representation")
public class Representation extends StoredEntity {

    @ManyToOne(optional = false)
    private Organisation school;

    @ElementCollection
    @CollectionTable(name = "representation_parents", joinColumns = @JoinColumn(name = "representation_id"))
    @Column(name = "council")
    @Enumerated(EnumType.STRING)
    private Set<Council> parents = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "representation_pupils", joinColumns = @JoinColumn(name = "representation_id"))
    @Column(name = "council")
    @Enumerated(EnumType.STRING)
    private Set<Council> pupils = new HashSet<>();

    @ManyToOne(optional = false)
    private Membership author;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    protected Representation() {}

    /** Nobody speaks for them yet; {@link #write} says who. */
    public Representation(Organisation school) {
        if (!school.isSchool()) {
            throw new RuleViolation("partner.partnership.notASchool");
        }
        this.school = school;
    }

    /**
     * Says who speaks for whom; nothing for nobody.
     *
     * @param by of the school itself
     */
    public void write(Set<Council> forParents, Set<Council> forPupils, Membership by, LocalDate day) {
        if (!by.getOrganisation().equals(school)) {
            throw new RuleViolation("partner.representation.notYours");
        }
        parents.retainAll(forParents);
        parents.addAll(forParents);
        pupils.retainAll(forPupils);
        pupils.addAll(forPupils);
        author = by;
        writtenOn = day;
    }

    public Organisation getSchool() {
        return school;
    }

    public Set<Council> getParents() {
        return Set.copyOf(parents);
    }

    public Set<Council> getPupils() {
        return Set.copyOf(pupils);
    }

    public Membership getAuthor() {
        return author;
    }

    public LocalDate getWrittenOn() {
        return writtenOn;
    }
}
