package nl.partnership.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.partnership.domain.rule.Codes;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.consent.CaseRow;
import nl.partnership.ejb.consent.CaseService;
import nl.partnership.web.base.Screen;
import nl.partnership.web.rule.ConsentWords;

/** The step of an answer that needs consent: about which case, at what age, who must consent, and on to the record of it. */
@Named
@RequestScoped
public class ConsentStep {

    @Inject
    private SharePage page;

    @Inject
    private CaseService cases;

    @Inject
    private ConsentWords words;

    @Inject
    private CurrentCaller current;

    @Inject
    private Screen screen;

    private List<CaseRow> open;

    /** Whether the consent is not there yet. */
    public boolean isMissing() {
        return page.getAnswer().isMissing(Codes.CONSENT);
    }

    /** Whether it is a step, and the first; without a covenant that comes first. */
    public boolean isFirst() {
        return page.getAnswer().getSteps().stream().anyMatch(ShareSteps.Step::isConsent)
                && !page.getAnswer().isMissing(Codes.COVENANT);
    }

    /** The steps beside this one. */
    public List<ShareSteps.Step> getOthers() {
        return page.getAnswer().getSteps().stream()
                .filter(step -> !(isFirst() && step.isConsent()))
                .toList();
    }

    /** Opens a case for this question. */
    public void newCase() {
        String id = cases.open();
        page.setCaseId(id);
        open = null;
        screen.notice("consent.case.opened", cases.get(id).pseudonym());
        page.renew();
    }

    /** Goes to the record of consent, and one comes back with all that was filled in. */
    public void record() {
        page.renew();
        if (screen.isRefused()) {
            return;
        }
        String organisation = ShareChoices.organisation(page.getReceiver());
        if (isBlank(page.getCaseId())) {
            screen.problem("case", "sharing.decision.caseMissing");
        }
        if (page.getFacts().getAge() == null) {
            screen.problem("age", "sharing.share.ageMissing");
        }
        if (organisation == null) {
            screen.problem(null, "sharing.share.noOrganisation");
        }
        if (!screen.isRefused()) {
            screen.go(path(organisation));
        }
    }

    private String path(String organisation) {
        return "/consent/case-consent.xhtml?id=" + Question.encoded(page.getCaseId()) + "&receiver="
                + Question.encoded(organisation) + "&purpose=" + Question.encoded(page.getPurpose()) + "&categories="
                + Question.encoded(String.join(" ", page.consentCategories())) + "&age="
                + page.getFacts().getAge() + "&question=" + Question.encoded(page.comingBack());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** What to do: ask whom for consent. */
    public String getTitle() {
        return screen.text(isMissing() ? "sharing.step.CONSENT." + givers() : "sharing.step.CONSENTED");
    }

    /** End of the keys that say who must consent at this age for this information: a giver, BOTH, or UNKNOWN. */
    private String givers() {
        return words.givers(page.getFacts().getAge(), current.get().party(), page.consentCategories());
    }

    /** Why these: by their age and the information. */
    public List<String> getWhy() {
        return words.why(page.getFacts().getAge(), current.get().party(), page.consentCategories());
    }

    /** The organisation's open cases. */
    public List<CaseRow> getOpen() {
        if (open == null) {
            open = cases.list().stream().filter(row -> !row.isClosed()).toList();
        }
        return open;
    }
}
