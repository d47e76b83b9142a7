/** What the code itself says of personal data; {@code docs/privacy.md} is made of it. */
package io.vitrine.shell.privacy;
