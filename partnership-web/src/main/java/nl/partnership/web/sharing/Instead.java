package nl.partnership.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Alternative;
import nl.partnership.domain.rule.Vocabulary;

/** What one may do instead, as links to the same question with one thing changed. */
@Named
@RequestScoped
public class Instead {

    @Inject
    private SharePage page;

    @Inject
    private ReceiverChoices receivers;

    /** Where its answer stands; null where somebody else has to do it. */
    public String path(Alternative one) {
        Question asked = page.getQuestion();
        Question changed =
                switch (one.change()) {
                    case CATEGORY -> asked.about(List.of(one.to()));
                    case RECEIVER -> asked.to(receivers.nearest(party(one.to())));
                    case PURPOSE -> asked.insteadFor(one.to());
                    case SENDER, ADVICE -> null;
                };
        return changed == null ? null : changed.getPath();
    }

    private static Party party(String code) {
        return Vocabulary.shipped().party(code).orElseThrow();
    }
}
