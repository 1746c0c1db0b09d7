<?php
/**
 * Plugin Name: Stet
 * Description: Loads Stet on single posts, and prints image blocks that have a caption as captioned photos.
 */

const STET = 'https://cdn.jsdelivr.net/npm/stet@0.1.0/dist/';

add_action( 'wp_head', function () {
	if ( ! is_singular( 'post' ) ) {
		return;
	}
	// The integrity of each version is in its dist/integrity.json.
	printf( '<link rel="stylesheet" href="%sstet.css">' . "\n", esc_url( STET ) );
	printf( '<script type="module" src="%sstet.js"></script>' . "\n", esc_url( STET ) );
} );

/* The block's own figure stands as WordPress prints it: the element goes around it and takes nothing away. */
add_filter( 'render_block_core/image', function ( $html ) {
	if ( ! is_singular( 'post' ) || ! str_contains( $html, '<figcaption' ) ) {
		return $html;
	}
	return '<stet-captioned-photo>' . $html . '</stet-captioned-photo>';
} );
