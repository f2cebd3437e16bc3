package nl.partnership.ejb.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import nl.partnership.domain.base.Party;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.Visibility;

/** What the caller may see of records that others released; asks the sharing rules once for each kind of author. */
@RequestScoped
public class Sight {

    private record Question(Party author, boolean sameOrganisation, Party viewer, RecordKind kind) {}

    @Inject
    private CurrentCaller current;

    @Inject
    private Visibility visibility;

    private final Map<Question, Boolean> answers = new HashMap<>();

    /** @param author who wrote the record; null when nobody wrote anything yet, which everybody may see */
    public boolean of(Who author, RecordKind kind) {
        return author == null || of(author.organisationId(), author.party(), kind);
    }

    public boolean of(String organisationId, Party author, RecordKind kind) {
        Caller caller = current.get();
        boolean same = organisationId.equals(caller.organisationId());
        return answers.computeIfAbsent(
                new Question(author, same, caller.party(), kind),
                each -> visibility.permits(author, same, each.viewer(), kind));
    }
}
