package nl.partnership.web.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches Jakarta Faces on. A class of its own: the annotation is a qualifier, and would hide any bean it sits on. */
@FacesConfig
@ApplicationScoped
public class FacesConfiguration {}
