import { type WordPress } from '../../scripts/wordpress.js';

/** Publishes a post through WordPress's own filters for that author, and returns its URL. */
export function publish(wordPress: WordPress, post: { title: string; content: string; author: string }): string {
  const program = `wp_set_current_user( get_user_by( 'login', '${post.author}' )->ID );
kses_init();
$id = wp_insert_post( wp_slash( array(
	'post_title' => '${post.title}', 'post_content' => file_get_contents( 'php://stdin' ), 'post_status' => 'publish',
	'post_author' => get_current_user_id(),
) ), true );
if ( is_wp_error( $id ) ) throw new Exception( $id->get_error_message() );
echo get_permalink( $id );`;
  return wordPress.php(program, post.content).trim();
}

/** Gives the site one of its theme's style variations. */
export function chooseVariation(wordPress: WordPress, name: string): void {
  wordPress.php(`$style = json_decode( file_get_contents( get_theme_file_path( 'styles/${name}.json' ) ), true );
wp_set_current_user( 1 );
wp_update_post( wp_slash( array( 'ID' => WP_Theme_JSON_Resolver::get_user_global_styles_post_id(), 'post_content' => json_encode( array(
	'version' => 2, 'isGlobalStylesUserThemeJSON' => true, 'settings' => $style['settings'] ?? array(), 'styles' => $style['styles'] ?? array(),
) ) ) ) );`);
}

export function asBlocks(parts: readonly Element[]): string {
  return parts
    .map(({ localName, outerHTML }) => {
      const kind = localName === 'p' ? 'paragraph' : localName === 'h2' ? 'heading' : 'html';
      return `<!-- wp:${kind} -->\n${outerHTML}\n<!-- /wp:${kind} -->`;
    })
    .join('\n\n');
}
