package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import nl.partnership.ejb.base.QuestionTool;

/** "May I share this?", for the question of the card which information one may share. */
@ApplicationScoped
public class SharingTool implements QuestionTool {

    @Override
    public String name() {
        return "sharing";
    }

    @Override
    public String path() {
        return "/sharing/share.xhtml";
    }
}
