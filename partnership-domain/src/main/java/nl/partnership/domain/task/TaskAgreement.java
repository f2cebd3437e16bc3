package nl.partnership.domain.task;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;

/** What was agreed: what is to be done, by whom and by when. */
@MappedSuperclass
public abstract class TaskAgreement extends TaskOrigin {

    private static final int TITLE_LENGTH = 160;
    private static final int DESCRIPTION_LENGTH = 4000;

    @Convert(converter = FreeText.class)
    @Screened("TaskService.title")
    private String title;

    @Convert(converter = FreeText.class)
    @Screened("TaskService.description")
    private String description;

    @ManyToOne
    private Person owner;

    @ManyToOne
    @JoinColumn(name = "owner_organisation_id")
    private Organisation ownerOrganisation;

    @Column(name = "due_on")
    private LocalDate dueOn;

    TaskAgreement() {}

    @Override
    protected List<String> searched() {
        return Arrays.asList(title, description);
    }

    TaskAgreement(
            Partnership partnership,
            Actor author,
            TaskSubject subject,
            Set<Organisation> organisations,
            String title,
            Instant now) {
        super(partnership, author, subject, organisations, now);
        this.title = title(title);
    }

    void become(String newTitle, String newDescription) {
        title = title(newTitle);
        description = Text.optional("description", newDescription, DESCRIPTION_LENGTH);
    }

    void take(Organisation organisation, Person person) {
        ownerOrganisation = organisation;
        owner = person;
    }

    void dueBy(LocalDate due) {
        dueOn = Day.optional("dueOn", due);
    }

    private static String title(String title) {
        return Text.requiredLine("title", title, TITLE_LENGTH, "task.title.missing");
    }

    /** Whether it says who will do it and by when, which a conversation needs before it closes. */
    public boolean isAgreed() {
        return owner != null && dueOn != null;
    }

    public String getTitle() {
        return title;
    }

    /** What is to be done, in more words; null when the title says it all. */
    public String getDescription() {
        return description;
    }

    /** Null while nobody in particular took it on. */
    public Person getOwner() {
        return owner;
    }

    /** The party that the owner does it for; null while that is open. */
    public Organisation getOwnerOrganisation() {
        return ownerOrganisation;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }
}
