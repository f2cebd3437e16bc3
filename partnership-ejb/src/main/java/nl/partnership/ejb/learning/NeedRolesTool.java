package nl.partnership.ejb.learning;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.function.Predicate;
import nl.partnership.ejb.base.Sentence;

/** For whom it is meant: by organisation and role, about how many. */
@Dependent
public class NeedRolesTool extends NeedTool {

    @Override
    public String name() {
        return "training-roles";
    }

    @Override
    Sentence note(NeedRow need) {
        return Sentence.several(need.backers().stream().map(NeedRolesTool::who).toList());
    }

    private static Sentence who(NeedRow.Backer backer) {
        List<Sentence> roles = backer.roles().stream()
                .map(role -> Sentence.of("base.role." + role))
                .toList();
        Sentence all = roles.isEmpty() ? Sentence.of("learning.tool.everybody") : Sentence.several(roles);
        return backer.people() == null
                ? Sentence.of("learning.tool.for", backer.name(), all)
                : Sentence.of(
                        "learning.tool.for.people",
                        backer.name(),
                        all,
                        Sentence.of("learning.people." + backer.people()));
    }

    @Override
    Predicate<NeedRow> lacks() {
        return need -> need.backers().stream().anyMatch(backer -> backer.roles().isEmpty());
    }
}
