/** The inputs that Faces does not have, and how days and moments are typed. It is not the tags around them. */
package nl.partnership.web.base.input;
