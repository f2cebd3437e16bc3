package nl.partnership.ejb.home;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.SetUpStep;

/** From an empty installation to a school that works with its partners: what is there, what is missing, and who is to act. */
@Stateless
public class SetUpService {

    @Inject
    @Any
    private Instance<SetUpStep> steps;

    @Inject
    private CurrentCaller current;

    /** All steps in their order; nothing when all are done. */
    @Allowed({Audience.ADMINISTRATOR, Audience.BOARD, Audience.DPO, Audience.CONVENER})
    public List<SetUpRow> look() {
        List<SetUpRow> rows = steps.stream()
                .sorted(Comparator.comparing(SetUpStep::stage))
                .map(this::row)
                .toList();
        return rows.stream().allMatch(SetUpRow::isDone) ? List.of() : rows;
    }

    private SetUpRow row(SetUpStep step) {
        return step.missing()
                .map(missing -> new SetUpRow(
                        step.title(),
                        missing.text(),
                        missing.actor(),
                        missing.actor().includes(current.get()) ? missing.address() : null))
                .orElseGet(() -> new SetUpRow(step.title(), null, null, null));
    }
}
